package org.chancery.cli;

import java.io.Console;
import java.util.Optional;

/** Whether a person watches. */
final class Terminal {
    private Terminal() {}

    /** True when input and output are a terminal. */
    static boolean isWatched() {
        return Optional.ofNullable(System.console()).map(Terminal::isTerminal).orElse(false);
    }

    /**
     * From Java 22 on there is a console even where nobody watches; it tells by a method that Java
     * 17 lacks.
     */
    private static boolean isTerminal(Console console) {
        try {
            return (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (NoSuchMethodException beforeJava22) {
            return true;
        } catch (ReflectiveOperationException unknown) {
            return false;
        }
    }
}
