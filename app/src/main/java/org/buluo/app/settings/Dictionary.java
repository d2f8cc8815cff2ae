package org.buluo.app.settings;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.buluo.app.platform.Audit;
import org.buluo.app.platform.CountyLists;
import org.buluo.app.platform.SignedIn;
import org.buluo.app.platform.Words;
import org.buluo.app.settings.OwnWord.Sort;
import org.buluo.core.roster.RosterKind;
import org.buluo.files.intake.heading.Field;
import org.buluo.files.intake.heading.HeadingAliases;
import org.buluo.files.intake.heading.Layout;
import org.buluo.files.intake.heading.OwnWords;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The county's names for headings and schools: added, checked against what is known, and ended. */
@Service
public class Dictionary {

    private static final int LONGEST = 30;
    private static final int LONGEST_SCHOOL = 60;

    private final OwnWordRows rows;
    private final ObjectProvider<CountyLists> lists;
    private final Audit audit;

    Dictionary(OwnWordRows rows, ObjectProvider<CountyLists> lists, Audit audit) {
        this.rows = rows;
        this.lists = lists;
        this.audit = audit;
    }

    /** All that ever held, those that hold first, then the newest. */
    public List<OwnWord> all() {
        return rows.all().stream()
                .sorted(Comparator.comparing(OwnWord::holds).reversed().thenComparing(word -> -word.id()))
                .toList();
    }

    /** Those of a sort that hold. */
    public List<OwnWord> held(Sort sort) {
        return rows.all().stream()
                .filter(word -> word.holds() && word.sort() == sort)
                .toList();
    }

    /** What reading knows of headings now. */
    public HeadingAliases headings() {
        return CountyWords.words(held(Sort.HEADING)).headings();
    }

    /** What stands against a name for a heading; empty when nothing does. */
    public Optional<Words> fault(RosterKind kind, Field field, String word) {
        String plain = HeadingAliases.plain(word);
        if (plain.isEmpty() || plain.length() > LONGEST) {
            return Optional.of(Words.of("settings.words.wrong.text", LONGEST));
        }
        if (HeadingAliases.isOfReturns(word)) {
            return Optional.of(Words.of("settings.words.wrong.returns", word));
        }
        HeadingAliases known = headings();
        Layout layout = known.of(kind);
        if (!layout.names().containsKey(field)) {
            return Optional.of(Words.of("settings.words.wrong.field"));
        }
        return known.meaning(kind, word)
                .map(meant -> Words.of(
                        meant == field ? "settings.words.wrong.known" : "settings.words.wrong.other",
                        word,
                        layout.heading(meant)));
    }

    /** What stands against a name for a school; empty when nothing does. @param means the name that counts */
    public Optional<Words> fault(String word, String means) {
        String plain = OwnWords.plain(word);
        if (plain.isEmpty() || plain.length() > LONGEST_SCHOOL) {
            return Optional.of(Words.of("settings.words.wrong.text", LONGEST_SCHOOL));
        }
        List<String> schools = schools();
        if (!schools.contains(means)) {
            return Optional.of(Words.of("settings.words.wrong.school", means));
        }
        if (schools.stream().anyMatch(name -> OwnWords.plain(name).equals(plain))) {
            return Optional.of(Words.of("settings.words.wrong.is-school", word));
        }
        return held(Sort.SCHOOL).stream()
                .filter(known -> OwnWords.plain(known.word()).equals(plain))
                .findFirst()
                .map(known -> Words.of("settings.words.wrong.other", word, known.means()));
    }

    /** The schools that names may be given to, by the directory that counts. */
    public List<String> schools() {
        CountyLists known = lists.getIfAvailable();
        return known == null
                ? List.of()
                : known.schools().stream().map(CountyLists.ListedSchool::name).toList();
    }

    /** Adds a name for a heading, which has no fault. @return whether nobody was quicker */
    @Transactional
    public boolean add(SignedIn who, RosterKind kind, Field field, String word) {
        return added(
                who,
                rows.add(who, Sort.HEADING, kind, field.name(), word, HeadingAliases.plain(word)),
                kind + " " + word + " = " + field);
    }

    /** Adds a name for a school, which has no fault. @return whether nobody was quicker */
    @Transactional
    public boolean add(SignedIn who, String word, String means) {
        return added(who, rows.add(who, Sort.SCHOOL, null, means, word, OwnWords.plain(word)), word + " = " + means);
    }

    private boolean added(SignedIn who, Optional<Long> id, String said) {
        id.ifPresent(key -> audit.record(who, "settings.add-word", "word:" + key, said));
        return id.isPresent();
    }

    /** Ends a name: files that come from now on are read without it. @return whether it held */
    @Transactional
    public boolean end(SignedIn who, long id) {
        Optional<OwnWord> word = rows.find(id);
        if (word.isEmpty() || !rows.end(id, who)) {
            return false;
        }
        audit.record(
                who,
                "settings.end-word",
                "word:" + id,
                word.get().word() + " = " + word.get().means());
        return true;
    }
}
