package org.buluo.county.people;

import java.time.LocalDate;
import org.buluo.core.identity.CheckDigit;

/**
 * Identity numbers that nobody holds: their county codes were never assigned (domain.md §7.1). One office for each
 * township, so that no number is given twice although no office knows the others.
 */
public final class IdentityNumbers {

    private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);
    private static final int DAYS = 50_000;
    private static final int BLOCKS = 249;
    private static final int STRIDE = 37;
    private static final String CHECKS = "0123456789X";

    private final String region;
    private final long seed;
    private final byte[] given = new byte[DAYS];

    /** An office. @param region a six-digit code that was never assigned */
    public IdentityNumbers(String region, long seed) {
        this.region = region;
        this.seed = seed;
    }

    /** The number of a single birth. */
    public String next(LocalDate birth, boolean male) {
        return number(birth, 4 * block(birth) + (male ? 1 : 2));
    }

    /** The numbers of twins, whose serials are neighbours. */
    public String[] twins(LocalDate birth, boolean firstMale, boolean secondMale) {
        int block = block(birth);
        return new String[] {
            number(birth, 4 * block + (firstMale ? 1 : 2)), number(birth, 4 * block + (secondMale ? 3 : 4))
        };
    }

    private int block(LocalDate birth) {
        int day = (int) (birth.toEpochDay() - FIRST.toEpochDay());
        int count = given[day]++ & 0xFF;
        if (count >= BLOCKS) {
            throw new IllegalStateException("more births on one day than a region has numbers for");
        }
        int start = Dice.of(seed, day, Integer.parseInt(region)).below(BLOCKS);
        return (start + count * STRIDE) % BLOCKS;
    }

    private String number(LocalDate birth, int serial) {
        long body = Long.parseLong(region) * 100_000_000_000L
                + (birth.getYear() * 10_000L + birth.getMonthValue() * 100 + birth.getDayOfMonth()) * 1000
                + serial;
        return body + CHECKS.substring(CheckDigit.of(body), CheckDigit.of(body) + 1);
    }
}
