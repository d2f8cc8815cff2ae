package org.buluo.files.intake.rows;

import org.buluo.core.identity.PersonName;
import org.buluo.core.roster.KindergartenChild;
import org.buluo.core.roster.Origin;
import org.buluo.files.intake.heading.Field;

/** Rows of a kindergarten's list (学前). */
final class KindergartenRows implements RowForm<KindergartenChild> {

    @Override
    public KindergartenChild read(Origin origin, Cells cells) {
        PersonName name = cells.ownName();
        if (cells.namesNobody(name, Field.ID)) {
            return null;
        }
        return new KindergartenChild(
                origin,
                Schools.ref(cells),
                name,
                cells.sex(),
                cells.date(Field.BIRTH),
                cells.id(Field.ID),
                Grades.ofKindergarten(cells),
                cells.told(Field.CLASS),
                cells.told(Field.HOUSEHOLD_PLACE),
                cells.name(Field.GUARDIAN),
                cells.id(Field.GUARDIAN_ID),
                cells.phone());
    }
}
