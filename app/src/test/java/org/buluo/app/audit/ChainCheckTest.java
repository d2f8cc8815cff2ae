package org.buluo.app.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.buluo.app.audit.ChainFault.Kind;

/** Whatever is done to a chain, it is found, and named where it was done. */
class ChainCheckTest {

    private static final long MINUTE = 60_000_000L;
    private static final LocalDate DAY = LocalDate.of(2019, 12, 31);

    private record Link(Seal seal, Entry entry) {}

    private static Entry entry(int number, String subject) {
        String[] fields = new String[Entry.FIELDS.length];
        for (int i = 0; i < fields.length; i++) {
            fields[i] = Entry.FIELDS[i] + number;
        }
        fields[7] = subject;
        return new Entry(number * 3L, number * MINUTE, number % 5, fields, number % 2 == 0 ? null : new byte[] {7});
    }

    private static List<Link> chain(int length) {
        List<Link> links = new ArrayList<>();
        Seal last = null;
        for (int i = 1; i <= length; i++) {
            Entry entry = entry(i, "child:" + i);
            last = Seal.after(last, entry);
            links.add(new Link(last, entry));
        }
        return links;
    }

    private static List<ChainFault> check(List<Link> links, Anchor... anchors) {
        ChainCheck check = new ChainCheck(List.of(anchors));
        links.forEach(link -> check.next(link.seal(), link.entry()));
        return check.faults();
    }

    private static Anchor anchor(List<Link> links, int place) {
        return new Anchor(DAY, place, links.get(place - 1).seal().hash());
    }

    @Property(tries = 100)
    void anUntouchedChainHasNoFaultAndFitsItsAnchors(@ForAll @IntRange(min = 1, max = 60) int length) {
        List<Link> links = chain(length);
        assertThat(check(links, anchor(links, length), anchor(links, 1))).isEmpty();
    }

    @Property(tries = 200)
    void aChangedFieldIsNamed(
            @ForAll @IntRange(min = 1, max = 60) int length,
            @ForAll @IntRange(max = 59) int at,
            @ForAll @IntRange(max = 12) int field) {
        List<Link> links = chain(length);
        Link link = links.get(at % length);
        Entry was = link.entry();
        String[] fields = was.fields().clone();
        if (field < fields.length) {
            fields[field] += "x";
        }
        Entry changed = new Entry(
                was.id(),
                was.atMicros() + (field == 10 ? 1 : 0),
                was.accountId() + (field == 11 ? 1 : 0),
                fields,
                field == 12 ? new byte[] {1} : was.reason());
        links.set(at % length, new Link(link.seal(), changed));
        assertThat(check(links)).containsExactly(ChainFault.of(Kind.CHANGED, link.seal()));
    }

    @Property(tries = 200)
    void wordsThatMoveFromOneFieldToTheNextAreAChange(@ForAll @IntRange(max = 8) int field) {
        Entry was = entry(4, "child:4");
        String[] fields = was.fields().clone();
        fields[field + 1] = fields[field].substring(1) + fields[field + 1];
        fields[field] = fields[field].substring(0, 1);
        Entry moved = new Entry(was.id(), was.atMicros(), was.accountId(), fields, was.reason());
        assertThat(moved.digest()).isNotEqualTo(was.digest());
    }

    @Property(tries = 200)
    void aRemovedEntryIsNamedWithItsSealAndWithoutIt(
            @ForAll @IntRange(min = 2, max = 60) int length, @ForAll @IntRange(max = 58) int at) {
        List<Link> links = chain(length);
        int place = at % (length - 1);
        Seal seal = links.get(place).seal();
        links.set(place, new Link(seal, null));
        assertThat(check(links)).containsExactly(ChainFault.of(Kind.REMOVED, seal));
        links.remove(place);
        assertThat(check(links)).containsExactly(new ChainFault(Kind.SEALS_REMOVED, place + 1, 0, place + 1));
    }

    @Property(tries = 200)
    void twoEntriesThatChangedPlacesAreBothNamed(
            @ForAll @IntRange(min = 2, max = 60) int length,
            @ForAll @IntRange(max = 59) int one,
            @ForAll @IntRange(max = 59) int other) {
        int a = one % length;
        int b = other % length;
        if (a == b) {
            return;
        }
        List<Link> links = chain(length);
        Entry first = links.get(a).entry();
        Entry second = links.get(b).entry();
        links.set(a, new Link(links.get(a).seal(), as(first.id(), second)));
        links.set(b, new Link(links.get(b).seal(), as(second.id(), first)));
        assertReordered(links, a + 1, b + 1);
    }

    private static Entry as(long id, Entry entry) {
        return new Entry(id, entry.atMicros(), entry.accountId(), entry.fields(), entry.reason());
    }

    @Property(tries = 200)
    void twoSealsThatChangedPlacesAreBothNamed(
            @ForAll @IntRange(min = 2, max = 60) int length,
            @ForAll @IntRange(max = 59) int one,
            @ForAll @IntRange(max = 59) int other) {
        int a = one % length;
        int b = other % length;
        if (a == b) {
            return;
        }
        List<Link> links = chain(length);
        Collections.swap(links, a, b);
        links.set(a, at(a + 1, links.get(a)));
        links.set(b, at(b + 1, links.get(b)));
        assertReordered(links, a + 1, b + 1);
    }

    private static Link at(long position, Link link) {
        Seal seal = link.seal();
        return new Link(new Seal(position, seal.entryId(), seal.digest(), seal.previous(), seal.hash()), link.entry());
    }

    private static void assertReordered(List<Link> links, long a, long b) {
        List<ChainFault> faults = check(links);
        assertThat(faults).allMatch(fault -> fault.kind() == Kind.REORDERED || fault.kind() == Kind.BACKDATED);
        assertThat(faults)
                .filteredOn(fault -> fault.kind() == Kind.REORDERED)
                .extracting(ChainFault::position)
                .containsExactlyInAnyOrder(a, b);
    }

    @Property(tries = 200)
    void aSealOfTheSamePlaceTwiceIsInserted(
            @ForAll @IntRange(min = 1, max = 60) int length,
            @ForAll @IntRange(max = 59) int at,
            @ForAll boolean before) {
        List<Link> links = chain(length);
        int place = at % length;
        Seal true_ = links.get(place).seal();
        Entry extra = entry(1000, "child:9");
        Seal forged = new Seal(true_.position(), extra.id(), extra.digest(), true_.previous(), new byte[32]);
        links.add(before ? place : place + 1, new Link(forged, extra));
        assertThat(check(links)).containsExactly(ChainFault.of(Kind.INSERTED, forged));
    }

    @Property(tries = 200)
    void anInsertedLinkThatPushesTheOthersOnIsNamedFirst(
            @ForAll @IntRange(min = 2, max = 60) int length, @ForAll @IntRange(max = 58) int at) {
        List<Link> links = chain(length);
        int place = 1 + at % (length - 1);
        Seal forged = Seal.after(links.get(place - 1).seal(), entry(1000, "child:9"));
        links.add(place, new Link(forged, entry(1000, "child:9")));
        for (int i = place + 1; i < links.size(); i++) {
            links.set(i, at(i + 1, links.get(i)));
        }
        List<ChainFault> faults = check(links);
        assertThat(faults).isNotEmpty();
        assertThat(faults.get(0).position()).isBetween(place + 1L, place + 2L);
    }

    @Property(tries = 200)
    void anEntryThatWasSealedAnewBreaksTheLinkBehindIt(
            @ForAll @IntRange(min = 2, max = 60) int length, @ForAll @IntRange(max = 58) int at) {
        List<Link> links = chain(length);
        int place = at % (length - 1);
        Entry forged = entry(place + 1, "child:0");
        Seal anew = Seal.after(place == 0 ? null : links.get(place - 1).seal(), forged);
        links.set(place, new Link(anew, forged));
        assertThat(check(links)).containsExactly(ChainFault.of(Kind.SEAL_CHANGED, anew));
    }

    @Property(tries = 100)
    void aWholeChainThatWasMadeAnewFailsItsAnchors(
            @ForAll @IntRange(min = 2, max = 60) int length, @ForAll @IntRange(max = 59) int at) {
        List<Link> links = chain(length);
        int place = at % length;
        List<Link> forged = new ArrayList<>();
        Seal last = null;
        for (int i = 0; i < length; i++) {
            Entry entry = i == place ? entry(i + 1, "child:0") : links.get(i).entry();
            last = Seal.after(last, entry);
            forged.add(new Link(last, entry));
        }
        assertThat(check(forged)).isEmpty();
        assertThat(check(forged, anchor(links, length)))
                .containsExactly(
                        ChainFault.of(Kind.ANCHOR, forged.get(length - 1).seal()));
    }

    @Property(tries = 100)
    void aTailThatWasCutOffIsFoundByTheLastAnchor(
            @ForAll @IntRange(min = 2, max = 60) int length, @ForAll @IntRange(max = 58) int at) {
        List<Link> links = chain(length);
        int kept = at % length;
        assertThat(check(links.subList(0, kept), anchor(links, length)))
                .containsExactly(new ChainFault(Kind.CUT_OFF, kept + 1, 0, length));
    }

    @Property(tries = 50)
    void anOldEntryWithoutASealIsInsertedAndAYoungOneWaits(@ForAll @IntRange(min = 70, max = 200) int length) {
        ChainCheck check = new ChainCheck(List.of());
        chain(length).forEach(link -> check.next(link.seal(), link.entry()));
        assertThat(check.unsealed(9000, (length - 61) * MINUTE)).isFalse();
        assertThat(check.unsealed(9001, (length - 59) * MINUTE)).isTrue();
        assertThat(check.faults()).containsExactly(new ChainFault(Kind.INSERTED, 0, 9000, 0));
    }

    @Property(tries = 50)
    void anEntryThatBearsAnOlderTimeThanItsNeighboursIsBackdated(@ForAll @IntRange(min = 70, max = 200) int length) {
        List<Link> links = chain(length);
        Seal last = links.get(length - 1).seal();
        Entry late = new Entry(9000, MINUTE, 1, entry(1, "child:1").fields(), null);
        Seal seal = Seal.after(last, late);
        links.add(new Link(seal, late));
        assertThat(check(links)).containsExactly(ChainFault.of(Kind.BACKDATED, seal));
    }

    @Property(tries = 50)
    void aCertificateIsReadBackAsItWasPrintedAndAsItIsTyped(@ForAll @IntRange(min = 1, max = 60) int length) {
        Anchor anchor = anchor(chain(length), length);
        assertThat(Anchor.parse(anchor.line())).contains(anchor);
        assertThat(Anchor.parse(" "
                        + anchor.line()
                                .toLowerCase(java.util.Locale.ROOT)
                                .replace("-", " ")
                                .replaceFirst("2019 12 31", "2019-12-31")
                                .replaceFirst("buluo audit", "buluo-audit")))
                .contains(anchor);
        assertThat(Anchor.parse(anchor.line().replace("BULUO", "BALUO"))).isEmpty();
        assertThat(Anchor.parse(anchor.line().replace("2019-12-31", "2019-13-31")))
                .isEmpty();
    }
}
