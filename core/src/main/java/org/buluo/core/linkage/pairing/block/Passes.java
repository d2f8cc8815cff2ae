package org.buluo.core.linkage.pairing.block;

import static org.buluo.core.linkage.pairing.block.Parts.one;
import static org.buluo.core.linkage.pairing.block.Parts.with;

import java.util.List;
import java.util.stream.Stream;

/** The passes, and into what each is refined. Together they find a pair that any two of its facts still agree in. */
final class Passes {

    private static final int FEW = 6;
    private static final int SOME = 24;
    private static final int MANY = 120;

    private static final Keys BIRTH = Parts::births;
    private static final Keys SWAPPED = Parts::swappedBirths;
    private static final Keys YEAR = Parts::years;
    private static final Keys GUARDIAN = Parts::guardians;
    private static final Keys SOUND = one(Parts::sound);
    private static final Keys PLACE = one(Parts::place);

    /** The place of the pass over whole numbers. */
    static final int WHOLE_NUMBER = 0;

    private Passes() {}

    static List<Pass> all() {
        return Stream.of(numbers(), homes(), names()).flatMap(passes -> passes).toList();
    }

    /** Passes over identity numbers and what damage leaves of them. */
    private static Stream<Pass> numbers() {
        return Stream.of(
                Pass.of("id", SOME, one(IdParts::whole), finest(one(IdParts::whole))),
                Pass.of("id as a spreadsheet keeps it", SOME, with(one(IdParts::kept), Parts::surname)),
                Pass.of("id without place", FEW, one(IdParts::tail), idFiner(IdParts::tail)),
                Pass.of("id without day", SOME, with(one(IdParts::withoutDay), Parts::surname)),
                Pass.of("id without year", SOME, with(one(IdParts::withoutYear), Parts::surname)),
                Pass.of("id without serial", FEW, one(IdParts::withoutSerial), idFiner(IdParts::withoutSerial)),
                Pass.of("a member's id", SOME, Parts::otherIds, finest(Parts::otherIds)));
    }

    /** Passes over a name or birth date together with another fact. */
    private static Stream<Pass> homes() {
        return Stream.of(
                Pass.of("name and birth", SOME, with(SWAPPED, Parts::sound), finest(with(SWAPPED, Parts::sound))),
                Pass.of(
                        "syllables and birth",
                        SOME,
                        with(BIRTH, Values::syllables),
                        finest(with(BIRTH, Values::syllables))),
                Pass.of("name and place", SOME, with(SOUND, Parts::place), years(with(SOUND, Parts::place))),
                Pass.of("name and guardian", SOME, with(GUARDIAN, Parts::sound), years(with(GUARDIAN, Parts::sound))),
                phone(),
                Pass.of("birth and place", SOME, with(BIRTH, Parts::place), names(with(BIRTH, Parts::place))),
                Pass.of(
                        "birth and guardian",
                        SOME,
                        with(GUARDIAN, Values::birth),
                        names(with(GUARDIAN, Values::birth))));
    }

    /** Passes over parts of names, and over a name or a family alone. */
    private static Stream<Pass> names() {
        return Stream.of(
                Pass.of(
                        "birth and given name",
                        SOME,
                        with(BIRTH, Values::givenSound),
                        towns(with(BIRTH, Values::givenSound))),
                Pass.of(
                        "birth, first two",
                        FEW,
                        with(with(BIRTH, Parts::surname), Parts::second),
                        halves(Parts::second)),
                Pass.of(
                        "birth, first and last",
                        FEW,
                        with(with(BIRTH, Parts::surname), Parts::third),
                        halves(Parts::third)),
                Pass.of("guardian and place", SOME, with(GUARDIAN, Parts::place), names(with(GUARDIAN, Parts::place))),
                name(),
                guardian(),
                nearName(Parts::second, "first two characters and place"),
                nearName(Parts::third, "first and last character and place"));
    }

    private static Pass finest(Keys keys) {
        return Pass.of("and name", MANY, with(keys, Parts::sound));
    }

    private static Pass idFiner(Parts.One id) {
        return Pass.of("and surname", SOME, with(one(id), Parts::surname), halvesOf(one(id)));
    }

    private static Pass halvesOf(Keys keys) {
        return Pass.of("and first two", MANY, with(with(keys, Parts::surname), Parts::second));
    }

    private static Pass years(Keys keys) {
        return Pass.of(
                "and year", SOME, with(keys, Values::year), Pass.of("and birth", MANY, with(keys, Values::birth)));
    }

    private static Pass names(Keys keys) {
        return Pass.of("and surname", SOME, with(keys, Parts::surname), finest(keys), halvesOf(keys), years(keys));
    }

    private static Pass towns(Keys keys) {
        return Pass.of("and town", SOME, with(keys, Parts::town), Pass.of("and place", MANY, with(keys, Parts::place)));
    }

    private static Pass halves(Parts.One half) {
        return towns(with(with(BIRTH, Parts::surname), half));
    }

    private static Pass phone() {
        Keys phone = one((side, row) -> side.cells.phone[row]);
        return Pass.of("phone", SOME, phone, finest(phone), Pass.of("and birth", MANY, with(phone, Values::birth)));
    }

    private static Pass name() {
        Keys named = with(YEAR, Parts::sound);
        Keys town = with(SOUND, Parts::town);
        return Pass.of("name", FEW, SOUND, Pass.of("and year", FEW, named, towns(named)), years(town));
    }

    private static Pass guardian() {
        Keys family = with(GUARDIAN, Parts::surname);
        return Pass.of(
                "guardian and surname",
                FEW,
                family,
                Pass.of("and year", FEW, with(family, Values::year), towns(with(family, Values::year))),
                towns(family));
    }

    private static Pass nearName(Parts.One half, String name) {
        Keys keys = with(with(PLACE, Parts::surname), half);
        return Pass.of(
                name, FEW, keys, years(keys), Pass.of("and guardian", MANY, with(with(GUARDIAN, Parts::place), half)));
    }
}
