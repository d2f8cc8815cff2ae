package org.buluo.county;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.buluo.core.identity.CitizenId;
import org.buluo.county.damage.Errors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlipsTest {

    private static final String[] TOWNS = {"业州镇", "官店镇", "花坪镇", "长梁镇"};

    @TempDir
    private Path folder;

    @Test
    void inACleanCountyEveryNumberIsValidAndOfARegionThatWasNeverAssigned() {
        List<String> stated = ids(MadeCounty.made(folder, 5, Errors.CLEAN));
        assertThat(stated).hasSizeGreaterThan(500);
        for (String cell : stated) {
            assertThat(CitizenId.parse(cell).state()).isEqualTo(CitizenId.State.VALID);
        }
        assertThat(stated).allMatch(cell -> cell.matches("4228[789]\\d{12}[\\dX]"));
    }

    @ParameterizedTest
    @CsvSource({"TYPICAL, 0.002, 0.03", "HARD, 0.02, 0.15"})
    void damagedNumbersAreAsFrequentAsTheirRateSays(Errors errors, double least, double most) {
        List<String> stated = ids(MadeCounty.made(folder, 5, errors));
        long damaged =
                stated.stream().filter(cell -> !CitizenId.parse(cell).isSound()).count();
        assertThat(damaged / (double) stated.size()).isBetween(least, most);
    }

    @Test
    void noSlipMovesANumberIntoARegionThatSomebodyCouldHold() {
        for (String cell : ids(MadeCounty.made(folder, 6, Errors.HARD))) {
            CitizenId id = CitizenId.parse(cell);
            assertThat(id.hasCode() ? id.region() : 422899).isBetween(422870, 422899);
        }
    }

    /** The identity numbers of registers in the county's own layout; the fifth column. */
    private static List<String> ids(MadeCounty county) {
        List<String> found = new ArrayList<>();
        for (String town : TOWNS) {
            List<String[]> rows = county.csv("建档立卡人口-" + town + ".csv");
            int column = List.of(rows.get(0)).indexOf("证件号码");
            rows.stream()
                    .skip(1)
                    .map(row -> row[column])
                    .filter(cell -> !cell.isEmpty())
                    .forEach(found::add);
        }
        return found;
    }
}
