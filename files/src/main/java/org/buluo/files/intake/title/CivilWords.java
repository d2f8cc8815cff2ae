package org.buluo.files.intake.title;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.buluo.core.roster.RosterKind;

/** Tells the three civil-affairs lists apart by their words: 低保A类, 特困集中供养, 社会散居孤儿, 供养类别 (design.md §5). */
public final class CivilWords {

    private record Word(String text, RosterKind kind) {}

    private static final List<Word> WORDS = List.of(
            new Word("特困", RosterKind.DESTITUTE),
            new Word("五保", RosterKind.DESTITUTE),
            new Word("供养", RosterKind.DESTITUTE),
            new Word("destitute", RosterKind.DESTITUTE),
            new Word("孤儿", RosterKind.ORPHAN),
            new Word("社会散居", RosterKind.ORPHAN),
            new Word("orphan", RosterKind.ORPHAN),
            new Word("低保", RosterKind.MINIMUM_LIVING),
            new Word("最低生活", RosterKind.MINIMUM_LIVING),
            new Word("minimum-living", RosterKind.MINIMUM_LIVING),
            new Word("minimum_living", RosterKind.MINIMUM_LIVING),
            new Word("dibao", RosterKind.MINIMUM_LIVING));

    private CivilWords() {}

    /** The list that a text names; empty when it names none or several. */
    public static Optional<RosterKind> tell(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        List<RosterKind> told = new ArrayList<>(2);
        for (Word word : WORDS) {
            if (lower.contains(word.text) && !told.contains(word.kind)) {
                told.add(word.kind);
            }
        }
        return told.size() == 1 ? Optional.of(told.get(0)) : Optional.empty();
    }

    /** The list that the first telling text names. */
    public static Optional<RosterKind> tell(List<String> texts) {
        return texts.stream().map(CivilWords::tell).flatMap(Optional::stream).findFirst();
    }
}
