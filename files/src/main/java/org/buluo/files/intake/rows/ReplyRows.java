package org.buluo.files.intake.rows;

import org.buluo.core.identity.PersonName;
import org.buluo.core.roster.Origin;
import org.buluo.core.roster.Reply;
import org.buluo.files.intake.heading.Field;

/** Rows of other counties' answers (县外回函). */
final class ReplyRows implements RowForm<Reply> {

    @Override
    public Reply read(Origin origin, Cells cells) {
        PersonName name = cells.ownName();
        if (cells.namesNobody(name, Field.ID)) {
            return null;
        }
        return new Reply(
                origin,
                name,
                cells.id(Field.ID),
                cells.told(Field.COUNTY),
                cells.told(Field.SCHOOL),
                Grades.ofStageAndGrade(cells),
                cells.word(
                        Field.SETTLED,
                        Words::settled,
                        false,
                        "应为 是、已落实、否 或 未落实",
                        "是 or 已落实 (settled), 否 or 未落实 (not settled) is expected"),
                cells.told(Field.PROVISION),
                cells.pooled(Amounts.read(cells, Field.AMOUNT)),
                cells.told(Field.LETTER),
                cells.event(Field.DATE));
    }
}
