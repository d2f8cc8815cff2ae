package org.buluo.files.intake.rows;

import org.buluo.core.identity.PersonName;
import org.buluo.core.roster.Origin;
import org.buluo.core.roster.Resident;
import org.buluo.core.roster.ResidentState;
import org.buluo.files.intake.heading.Field;

/** Rows of the population register (户籍人口). */
final class ResidentRows implements RowForm<Resident> {

    @Override
    public Resident read(Origin origin, Cells cells) {
        PersonName name = cells.ownName();
        if (cells.namesNobody(name, Field.ID)) {
            return null;
        }
        return new Resident(
                origin,
                cells.number(Field.HOUSEHOLD),
                name,
                cells.id(Field.ID),
                cells.sex(),
                cells.date(Field.BIRTH),
                cells.told(Field.RELATION),
                cells.name(Field.HEAD),
                cells.told(Field.TOWNSHIP),
                cells.told(Field.VILLAGE),
                cells.word(
                        Field.STATE,
                        ResidentState::parse,
                        ResidentState.UNKNOWN,
                        "应为 正常、死亡 或 迁出",
                        "正常 (here), 死亡 (died) or 迁出 (moved away) is expected"));
    }
}
