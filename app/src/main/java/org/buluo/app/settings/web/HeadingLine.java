package org.buluo.app.settings.web;

import java.util.List;
import org.buluo.app.settings.OwnWord;
import org.buluo.core.roster.RosterKind;
import org.buluo.files.intake.heading.Layout;
import org.buluo.files.intake.heading.Layouts;

/**
 * A heading of a kind of file.
 *
 * @param heading as the contract calls it
 * @param isRequired whether a file of this kind must have it
 * @param builtin its other names in every county
 * @param own its other names in this county
 */
record HeadingLine(String heading, boolean isRequired, List<String> builtin, List<OwnWord> own) {

    /** The headings of a kind, in their order. @param words that hold */
    static List<HeadingLine> of(RosterKind kind, List<OwnWord> words) {
        Layout layout = Layouts.of(kind);
        return layout.names().keySet().stream()
                .map(field -> new HeadingLine(
                        layout.heading(field),
                        layout.required().contains(field),
                        layout.names().get(field).stream().skip(1).toList(),
                        words.stream()
                                .filter(word -> layout.isOf(word.kind()) && word.field() == field)
                                .toList()))
                .toList();
    }

    /** Whether any of its names has this text in it. */
    boolean holds(String text) {
        return text.isEmpty()
                || heading.contains(text)
                || builtin.stream().anyMatch(name -> name.contains(text))
                || own.stream().anyMatch(word -> word.word().contains(text));
    }
}
