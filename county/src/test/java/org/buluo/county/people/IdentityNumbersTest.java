package org.buluo.county.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.buluo.core.identity.CitizenId;
import org.buluo.core.identity.Sex;
import org.junit.jupiter.api.Test;

class IdentityNumbersTest {

    private static final LocalDate DAY = LocalDate.of(2011, 3, 5);

    private final IdentityNumbers office = new IdentityNumbers("422899", 7);

    @Test
    void aNumberTellsBirthSexAndRegionAndIsValid() {
        CitizenId id = CitizenId.parse(office.next(DAY, false));
        assertThat(id.state()).isEqualTo(CitizenId.State.VALID);
        assertThat(id.birth()).isEqualTo(DAY);
        assertThat(id.sex()).isEqualTo(Sex.FEMALE);
        assertThat(id.region()).isEqualTo(422899);
    }

    @Test
    void noNumberIsGivenTwiceOnADayOfManyBirths() {
        Set<String> given = new HashSet<>();
        for (int i = 0; i < 240; i++) {
            boolean twins = i % 10 == 0;
            if (twins) {
                for (String id : office.twins(DAY, true, i % 20 == 0)) {
                    assertThat(given.add(id)).isTrue();
                }
            } else {
                assertThat(given.add(office.next(DAY, i % 2 == 0))).isTrue();
            }
        }
    }

    @Test
    void twinsHaveNeighbouringSerials() {
        String[] ids = office.twins(DAY, true, true);
        int first = Integer.parseInt(ids[0].substring(14, 17));
        int second = Integer.parseInt(ids[1].substring(14, 17));
        assertThat(second - first).isEqualTo(2);
    }
}
