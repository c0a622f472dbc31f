package org.chancery.cli;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a length of time, such as "90d" or "12w", as days. */
final class WithinConverter implements ITypeConverter<Integer> {
    private static final Pattern LENGTH = Pattern.compile("([1-9][0-9]{0,3})([dw]?)");
    private static final int WEEK = 7;

    @Override
    public Integer convert(String value) {
        Matcher match = LENGTH.matcher(value);
        if (!match.matches()) {
            throw new TypeConversionException(
                    "'" + value + "' is no length of time; write 90d or 12w");
        }
        return Integer.parseInt(match.group(1)) * (match.group(2).equals("w") ? WEEK : 1);
    }
}
