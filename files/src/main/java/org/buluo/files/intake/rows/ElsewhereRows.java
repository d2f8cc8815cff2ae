package org.buluo.files.intake.rows;

import org.buluo.core.identity.PersonName;
import org.buluo.core.roster.ElsewherePupil;
import org.buluo.core.roster.Origin;
import org.buluo.files.intake.heading.Field;

/** Rows of the list of children at school in other counties (县外就读). */
final class ElsewhereRows implements RowForm<ElsewherePupil> {

    @Override
    public ElsewherePupil read(Origin origin, Cells cells) {
        PersonName name = cells.ownName();
        if (cells.namesNobody(name, Field.ID)) {
            return null;
        }
        return new ElsewherePupil(
                origin,
                name,
                cells.id(Field.ID),
                cells.told(Field.PROVINCE),
                cells.told(Field.CITY),
                cells.told(Field.COUNTY),
                cells.told(Field.SCHOOL),
                Grades.ofStageAndGrade(cells),
                cells.told(Field.TOWNSHIP),
                cells.told(Field.VILLAGE));
    }
}
