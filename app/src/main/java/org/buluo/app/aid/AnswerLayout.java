package org.buluo.app.aid;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.buluo.core.text.Width;

/** The layout of a workbook of answers: fixed, so that a row is read by its columns whatever the headings' language. */
final class AnswerLayout {

    /** In the first cell of the row that names the list. */
    static final String MARK = "BULUO-AID-LIST";

    static final int ID = 1;
    static final int BASE = 9;
    static final int CHECK = 10;
    static final int ANSWER = 11;
    static final int NOTE = 12;
    static final int COLUMNS = 13;

    /** The headings' keys, in order; the last two are filled in. */
    static final List<String> HEADINGS = List.of(
            "aid.column.place",
            "aid.column.id",
            "aid.column.name",
            "aid.column.student",
            "aid.column.grade",
            "aid.column.class",
            "aid.column.provision",
            "aid.column.amount",
            "aid.column.basis",
            "aid.column.base",
            "aid.column.check",
            "aid.column.answer",
            "aid.column.note");

    private static final Set<String> YES = Set.of("确认", "同意", "无异议", "是", "confirm", "confirmed", "yes", "√");
    private static final Set<String> NO = Set.of("异议", "有异议", "不同意", "否", "object", "objected", "no", "×");

    private AnswerLayout() {}

    /** What somebody typed as an answer; empty when it is none. */
    static Optional<Reply.Answer> answer(String typed) {
        String word = Width.narrow(typed).strip().toLowerCase(Locale.ROOT);
        if (YES.contains(word)) {
            return Optional.of(Reply.Answer.CONFIRM);
        }
        return NO.contains(word) ? Optional.of(Reply.Answer.OBJECT) : Optional.empty();
    }
}
