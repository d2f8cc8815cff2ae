package org.buluo.county.people;

/**
 * A township's three number offices.
 *
 * @param natives for those born here
 * @param incomers for those who married in from elsewhere
 * @param strangers for pupils whose home is another county
 */
public record Registrar(IdentityNumbers natives, IdentityNumbers incomers, IdentityNumbers strangers) {

    /** The offices of one township of the ten. */
    public static Registrar of(int township, long seed) {
        return new Registrar(
                new IdentityNumbers("42289" + (9 - township), seed),
                new IdentityNumbers("42288" + (9 - township), seed),
                new IdentityNumbers("42287" + (9 - township), seed));
    }
}
