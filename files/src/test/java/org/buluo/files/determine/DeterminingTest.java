package org.buluo.files.determine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.buluo.core.policy.Fact;
import org.buluo.core.time.Term;
import org.buluo.files.policy.PackFile;
import org.buluo.files.progress.Progress;
import org.buluo.files.table.UnreadableFileException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DeterminingTest {

    private static final String HEADING = "person_no,birth_date,categories,stage,grade,boarding,school_county,"
            + "household_county,rural,status,school_type,tuition\n";

    @TempDir
    Path folder;

    private DetermineSummary summary;

    @Test
    void childrenComeOutInTheirOrderWithTheirProvisionsInThePacksOrder() throws Exception {
        List<String> lines = determine(HEADING
                + "1,2005-01-01,registered-poor,senior,1,1,422822,422822,1,in-school,public,630.00\n"
                + ",,,undergraduate,,,,,,,,\n"
                + "1,2010-01-01,orphan,primary,2,0,422822,422822,1,in-school,public,\n");
        assertThat(lines).hasSize(5);
        assertThat(lines.get(0)).isEqualTo("person_no,provision,verdict,amount_fen,reason,document,clause,missing");
        assertThat(lines.get(1))
                .startsWith("1,senior-tuition-waiver,granted,63000,,财教〔2016〕292号,")
                .endsWith(",");
        assertThat(lines.get(2))
                .startsWith("1,senior-grant,granted,125000,,鄂教财〔2015〕9号,")
                .endsWith(",");
        assertThat(lines.get(3)).startsWith("1,boarder-living,refused,,boarding,国发〔2015〕67号,");
        assertThat(lines.get(4)).startsWith("1,day-pupil-living,refused,,category,财教〔2019〕121号,");
        assertThat(summary.children()).isEqualTo(3);
        assertThat(summary.lines()).isEqualTo(4);
    }

    @Test
    void columnsMayStandInAnyOrderAndAnAbsentOneIsNotKnown() throws Exception {
        List<String> lines =
                determine("status, STAGE ,remark,categories\nin-school,junior,\"a,b\",Disabled; registered-poor\n");
        assertThat(lines.get(1)).startsWith(",boarder-living,unknown,,,").endsWith(",boarding;school_county");
        assertThat(lines.get(2)).startsWith(",day-pupil-living,unknown,,,").endsWith(",boarding;school_county");
    }

    @Test
    void aRowWithoutAnythingHasAllEightProvisions() throws Exception {
        List<String> lines = determine("person_no,stage\n7\n");
        assertThat(lines).hasSize(9);
        assertThat(lines.get(8))
                .startsWith("7,rain-dew,unknown,,,国开办发〔2015〕19号,")
                .contains("（未确认）,categories;household_county;stage;status");
    }

    @ParameterizedTest
    @CsvSource({
        "none;orphan, CATEGORIES",
        "registered-poor;xyz, CATEGORIES",
        "registered-poor;, CATEGORIES",
    })
    void aCategoryOutsideTheVocabularyMakesTheWholeCellUnknown(String cell, Fact fact) throws Exception {
        List<String> lines =
                determine("stage,categories,status,school_county,boarding\nprimary," + cell + ",in-school,422822,1\n");
        assertThat(lines.get(1)).contains("unknown").endsWith(",categories");
        assertThat(summary.outside()).isEqualTo(Map.of(fact, 1L));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "100", "-1", "1.0", "x", "一", "99999999999"})
    void aGradeOutsideOneToNinetyNineIsNotKnown(String cell) throws Exception {
        List<String> lines = determine("stage,grade,categories,status,school_county\nvocational," + cell
                + ",registered-poor,in-school,422822\n");
        assertThat(lines.get(2)).contains("vocational-grant,unknown").endsWith(",grade");
        assertThat(summary.outside()).isEqualTo(Map.of(Fact.GRADE, 1L));
    }

    @ParameterizedTest
    @CsvSource({
        "422822, granted", "422822101002, granted", " 422822 , granted", "422800, unknown", "420000, unknown",
        "422800101, unknown", "42282, unknown", "42282X, unknown", "422823, elsewhere", "'', unknown"
    })
    void aCountyIsItsFirstSixDigitsUnlessTheyNameNone(String cell, String verdict) throws Exception {
        List<String> lines =
                determine("stage,boarding,categories,status,school_county\nprimary,1,orphan,in-school," + cell + "\n");
        assertThat(lines.get(1)).startsWith(",boarder-living," + verdict + ",");
    }

    @ParameterizedTest
    @CsvSource({
        "630.00, granted,63000", "630, granted,63000", "630.5, granted,63050", "0.00, granted,0",
        "0.01, granted,1", "19999999.99, granted,1999999999", "630.005, unknown,''", "-630.00, unknown,''",
        "6e2, unknown,''", "六百, unknown,''", "'', unknown,''"
    })
    void tuitionIsConvertedExactlyOrNotKnown(String cell, String verdict, String fen) throws Exception {
        List<String> lines = determine(
                "stage,tuition,categories,status,school_county\nsenior," + cell + ",disabled,in-school,422822\n");
        assertThat(lines.get(1)).startsWith(",senior-tuition-waiver," + verdict + "," + fen + ",");
    }

    @Test
    void aStrayOpenQuoteDoesNotSwallowTheRowsAfterIt() throws Exception {
        StringBuilder text = new StringBuilder("person_no,stage,status\n1,\"primary,left\n");
        for (int i = 2; i < 60; i++) {
            text.append(i).append(",primary,left\n");
        }
        assertThat(determine(text.toString()))
                .filteredOn(line -> line.contains("boarder-living"))
                .extracting(line -> line.substring(0, line.indexOf(',')))
                .hasSize(59)
                .startsWith("1", "2", "3")
                .endsWith("59");
    }

    @Test
    void whatASpreadsheetWouldRunIsMadeHarmless() throws Exception {
        List<String> lines =
                determine("person_no,stage,status\n=1+1,senior,left\n-5,senior,left\n\"a,b\"\"c\",senior,left\n");
        assertThat(lines).anyMatch(line -> line.startsWith("'=1+1,senior-grant"));
        assertThat(lines).anyMatch(line -> line.startsWith("-5,senior-grant"));
        assertThat(lines).anyMatch(line -> line.startsWith("\"a,b\"\"c\",senior-grant"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030", "BOM"})
    void officesEncodingsAreRead(String encoding) throws Exception {
        String text = "person_no,备注,stage,status\n向明远,建始县业州镇,senior,left\n";
        byte[] bytes = encoding.equals("BOM")
                ? ("\uFEFF" + text).getBytes(StandardCharsets.UTF_8)
                : text.getBytes(Charset.forName(encoding));
        assertThat(determine(bytes).get(1)).startsWith("向明远,senior-tuition-waiver,refused,,status,");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n", "姓名,年级\n张,1\n", "PK\u0003\u0004", "stage,stage\nsenior,senior\n"})
    void aFileOfWhichNothingCanBeReadLeavesNoOutput(String text) throws Exception {
        Path in = Files.writeString(folder.resolve("in.csv"), text);
        Path out = folder.resolve("out.csv");
        assertThatThrownBy(() -> determining().run(in, out)).isInstanceOf(UnreadableFileException.class);
        assertThat(listed()).containsExactly("in.csv");
    }

    @Test
    void headingsAloneAreAFileOfNoChildren() throws Exception {
        assertThat(determine(HEADING)).hasSize(1);
        assertThat(summary.children()).isZero();
    }

    @Test
    void theOutputIsReadableByItsOwnerAloneAndNothingElseIsLeft() throws Exception {
        determine("person_no,stage\n1,senior\n");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("out.csv"))))
                .isEqualTo("rw-------");
        assertThat(listed()).containsExactly("in.csv", "out.csv");
    }

    @Test
    void anOutputThatCannotBeWrittenIsNamed() throws Exception {
        Path in = Files.writeString(folder.resolve("in.csv"), "person_no,stage\n1,senior\n");
        assertThatThrownBy(() -> determining().run(in, folder.resolve("none/out.csv")))
                .isInstanceOf(UnwritableFileException.class)
                .hasMessageContaining("none");
        assertThatThrownBy(() -> determining().run(in, folder)).isInstanceOf(UnwritableFileException.class);
        assertThat(listed()).containsExactly("in.csv");
    }

    @Test
    void manyChildrenKeepTheirOrder() throws Exception {
        StringBuilder text = new StringBuilder("person_no,stage,status,categories,school_county\n");
        for (int i = 0; i < 20_000; i++) {
            text.append(i)
                    .append(",senior,in-school,")
                    .append(i % 2 == 0 ? "orphan" : "none")
                    .append(",422822\n");
        }
        List<String> lines = determine(text.toString());
        assertThat(lines).hasSize(40_001);
        for (int i = 0; i < 20_000; i++) {
            assertThat(lines.get(2 * i + 2))
                    .startsWith(i + ",senior-grant," + (i % 2 == 0 ? "granted,100000," : "refused,,category,"));
        }
    }

    private Determining determining() {
        return new Determining(
                PackFile.hubei2019(), Term.parse("2019-autumn").orElseThrow(), "422822", Progress.SILENT);
    }

    private List<String> determine(String text) throws Exception {
        return determine(text.getBytes(StandardCharsets.UTF_8));
    }

    private List<String> determine(byte[] bytes) throws Exception {
        Path in = Files.write(folder.resolve("in.csv"), bytes);
        Path out = folder.resolve("out.csv");
        summary = determining().run(in, out);
        String written = Files.readString(out);
        assertThat(written).endsWith("\n").doesNotContain("\r").doesNotStartWith("\uFEFF");
        return written.lines().toList();
    }

    private List<String> listed() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
