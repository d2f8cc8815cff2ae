package org.buluo.county.people;

import java.time.LocalDate;

/** Pupils at the township's schools whose home is another county. */
public final class Strangers {

    private static final int YEAR = 365;
    private static final int YOUNGEST = 4;
    private static final int SPAN = 10;

    private final Registrar registrar;
    private final LocalDate now;
    private final long seed;
    private final int township;
    private int made;

    /** @param now the day on which ages are counted */
    public Strangers(Registrar registrar, LocalDate now, long seed, int township) {
        this.registrar = registrar;
        this.now = now;
        this.seed = seed;
        this.township = township;
    }

    /** The next one. */
    public Member next() {
        made++;
        Dice own = Dice.of(seed, 4, township, made);
        LocalDate birth = now.minusDays((long) YOUNGEST * YEAR + own.below(SPAN * YEAR));
        boolean male = own.chance(0.53);
        String name = Names.surname(own) + Names.given(own, birth, male, "");
        String key = String.format("S%d-%05d-1", township, made);
        String id = registrar.strangers().next(birth, male);
        return new Member(new Person(key, name, male, birth, id, "", "汉族", ""), "");
    }
}
