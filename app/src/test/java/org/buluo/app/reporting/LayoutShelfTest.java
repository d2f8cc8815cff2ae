package org.buluo.app.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.buluo.files.policy.LayoutFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LayoutShelfTest {

    @TempDir
    private Path data;

    @Test
    void aLayoutOfTheCountyTakesThePlaceOfTheOneThatCameAlongAndAFaultyOneShowsItsFaults() throws Exception {
        LayoutShelf shelf = new LayoutShelf(data);
        assertThat(shelf.all()).hasSize(3).noneMatch(LayoutShelf.Shelved::isOwn);
        Path folder = Files.createDirectory(data.resolve("layouts"));
        String text = new String(LayoutFile.shipped("rain-dew.yaml"), StandardCharsets.UTF_8);
        Path own = Files.writeString(
                folder.resolve("own.yaml"),
                text.replace("confirmed: false", "confirmed: true"),
                StandardCharsets.UTF_8);
        Files.writeString(folder.resolve("bad.yml"), "layout: Bad\n");
        Files.writeString(folder.resolve("notes.txt"), "x");
        Files.createSymbolicLink(folder.resolve("link.yaml"), own);
        assertThat(shelf.all())
                .extracting(LayoutShelf.Shelved::file)
                .containsExactly("aid-stipend.yaml", "poverty-feedback.yaml", "bad.yml", "own.yaml");
        assertThat(shelf.find("rain-dew").orElseThrow().layout().orElseThrow().confirmed())
                .isTrue();
        assertThat(shelf.find("Bad")).isEmpty();
        assertThat(shelf.all().get(2).reading().faults()).anyMatch(fault -> fault.line() == 1);
        assertThat(new String(shelf.text(shelf.find("rain-dew").orElseThrow()), StandardCharsets.UTF_8))
                .contains("confirmed: true");
    }
}
