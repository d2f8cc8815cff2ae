package org.buluo.app.audit;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where the chain stood on a day: whoever keeps this line can prove later that nothing before it was touched.
 *
 * @param day on which it was made
 * @param position the last place of the chain
 * @param hash of the seal there
 */
public record Anchor(LocalDate day, long position, byte[] hash) {

    private static final Pattern LINE =
            Pattern.compile("BULUO-AUDIT\\s+(\\d{4}-\\d{2}-\\d{2})\\s+(\\d{1,18})\\s+SM3\\s+((?:[0-9A-F]{8}[ -]?){8})");

    /** The certificate: one line, fit to be printed and typed again. */
    public String line() {
        String hex = HexFormat.of().withUpperCase().formatHex(hash).replaceAll("(.{8})(?=.)", "$1-");
        return "BULUO-AUDIT %s %d SM3 %s".formatted(day, position, hex);
    }

    /** Reads a certificate, in small letters too. @return empty when it is none */
    public static Optional<Anchor> parse(String line) {
        Matcher matcher = LINE.matcher(line.strip().toUpperCase(Locale.ROOT));
        if (!matcher.matches()) {
            return Optional.empty();
        }
        try {
            byte[] hash = HexFormat.of().parseHex(matcher.group(3).replaceAll("[ -]", ""));
            return Optional.of(new Anchor(LocalDate.parse(matcher.group(1)), Long.parseLong(matcher.group(2)), hash));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Anchor anchor
                && day.equals(anchor.day)
                && position == anchor.position
                && Arrays.equals(hash, anchor.hash);
    }

    @Override
    public int hashCode() {
        return Long.hashCode(position);
    }

    @Override
    public String toString() {
        return line();
    }
}
