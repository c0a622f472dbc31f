package org.chancery.cli;

import java.util.List;
import org.chancery.library.ChanceryException;
import org.chancery.library.InputFields;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** {@code --field}, for every command that reads tables and JSON. */
final class FieldOption {
    @Spec(Target.MIXEE)
    private CommandSpec command;

    @Option(
            names = "--field",
            paramLabel = "WORD=NAME",
            split = ",",
            description =
                    "What the columns of a table or the fields of JSON objects are called that hold id, text, title,"
                            + " outlet, url and date, such as text=body,date=published.")
    private List<String> pairs = List.of();

    InputFields fields() {
        try {
            return pairs.isEmpty()
                    ? InputFields.usual()
                    : InputFields.parse(String.join(",", pairs));
        } catch (ChanceryException fault) {
            throw new ParameterException(command.commandLine(), fault.getMessage(), fault);
        }
    }
}
