package org.buluo.cli;

import org.buluo.core.time.Term;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads {@code 2019-autumn}. */
final class TermConverter implements ITypeConverter<Term> {

    @Override
    public Term convert(String value) {
        return Term.parse(value)
                .orElseThrow(() -> new TypeConversionException("“" + value
                        + "”不是学期，应如 2019-autumn 或 2019-spring | \"" + value
                        + "\" is no term, expected one such as 2019-autumn or 2019-spring"));
    }
}
