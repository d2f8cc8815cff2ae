package org.buluo.bench.worlds;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.buluo.county.people.Dice;
import org.junit.jupiter.api.Test;

class BirthMishapsTest {

    private static Scene scene(LocalDate birth) {
        Human self = new Human("向", "光明", birth, true, "");
        return new Scene(self, null, List.of(), "", ClassFate.NONE, null, Dice.of(1));
    }

    @Test
    void theFarmersCalendarHadTheMidAutumnFeastOn12September2011() {
        Cells cells = new Cells();
        BirthMishaps.lunar(cells, scene(LocalDate.of(2011, 9, 12)));

        assertThat(cells.birth).isEqualTo("2011-08-15");
    }

    @Test
    void aDayBeforeTheSpringFestivalIsStillOfTheOldYear() {
        Cells cells = new Cells();
        BirthMishaps.lunar(cells, scene(LocalDate.of(2010, 1, 20)));

        assertThat(cells.birth).isEqualTo("2009-12-06");
    }

    @Test
    void dayAndMonthChangePlacesOnlyWhereThatIsADate() {
        Cells cells = new Cells();
        cells.birth = "as it was";
        BirthMishaps.dayAndMonth(cells, scene(LocalDate.of(2010, 4, 23)));
        assertThat(cells.birth).isEqualTo("as it was");

        BirthMishaps.dayAndMonth(cells, scene(LocalDate.of(2010, 4, 9)));
        assertThat(cells.birth).isEqualTo("2010-09-04");
    }
}
