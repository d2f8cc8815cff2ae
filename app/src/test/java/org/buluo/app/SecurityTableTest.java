package org.buluo.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The tables of what is required name an answer in every cell, and nothing that is not there. */
class SecurityTableTest {

    private static final Path ROOT = Path.of("..");
    private static final Path PAGE = ROOT.resolve("docs/security.md");
    private static final Pattern CLASS = Pattern.compile("`([A-Z][A-Za-z]+)`");
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#]+)(?:#[^)]*)?\\)");
    private static final Pattern ANSWER = Pattern.compile("\\*\\*(partly|not met)\\*\\*.*|met\\b.*|county\\b.*");

    private static List<List<String>> rows() throws IOException {
        return Files.readAllLines(PAGE).stream()
                .filter(line -> line.matches("\\| [0-9].*"))
                .map(line -> Arrays.stream(
                                line.substring(1, line.lastIndexOf('|')).split("\\|", -1))
                        .map(String::strip)
                        .toList())
                .toList();
    }

    @Test
    void everyRequirementStandsOnceAndHasAnAnswerAndSomethingThatShowsIt() throws IOException {
        assertThat(rows()).hasSizeGreaterThan(200);
        assertThat(rows().stream().map(row -> row.get(0))).doesNotHaveDuplicates();
        for (List<String> row : rows()) {
            assertThat(row).as(row.get(0)).hasSize(4).noneMatch(String::isBlank);
            assertThat(row.get(2)).as(row.get(0)).matches(ANSWER);
        }
    }

    @Test
    void everyClassAndFileThatIsNamedIsThere() throws IOException {
        Set<String> there;
        try (Stream<Path> files = Files.walk(ROOT)) {
            there = files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".java"))
                    .map(name -> name.substring(0, name.length() - ".java".length()))
                    .collect(Collectors.toSet());
        }
        List<String> missing = new ArrayList<>();
        for (List<String> row : rows()) {
            Matcher named = CLASS.matcher(row.get(3));
            while (named.find()) {
                if (!there.contains(named.group(1))) {
                    missing.add(row.get(0) + " " + named.group(1));
                }
            }
        }
        Matcher link = LINK.matcher(Files.readString(PAGE));
        while (link.find()) {
            String file = link.group(1);
            if (!Files.exists(PAGE.resolveSibling(file))) {
                missing.add(file);
            }
        }
        assertThat(missing).isEmpty();
    }
}
