package org.buluo.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every word on a screen is in a bundle, in both languages. */
class WordsTest {

    private static final Path RESOURCES = Path.of("src", "main", "resources");
    private static final Pattern USED = Pattern.compile("#\\{([a-z][\\w.-]*)[}(]");
    private static final Pattern WITHOUT_CODE = Pattern.compile("(?s)<!--.*?-->|<script.*?</script>|\\[\\[.*?\\]\\]");
    private static final Pattern TEXT = Pattern.compile(">([^<>]*[\\p{L}][^<>]*)<");
    private static final Pattern SPOKEN_ATTRIBUTE =
            Pattern.compile("\\s(title|alt|placeholder|aria-label|data-confirm)=\"([^\"]*\\p{L}[^\"]*)\"");

    @Test
    void bothLanguagesSayTheSameThings() throws IOException {
        for (Path bundle : files("messages", ".properties")) {
            if (!bundle.getFileName().toString().contains("_")) {
                Properties chinese = read(bundle);
                Properties english = read(bundle.resolveSibling(
                        bundle.getFileName().toString().replace(".properties", "_en.properties")));
                assertThat(english.stringPropertyNames())
                        .as(bundle.toString())
                        .isEqualTo(chinese.stringPropertyNames());
                chinese.stringPropertyNames()
                        .forEach(key -> assertThat(gaps(english.getProperty(key)))
                                .as("gaps of " + key)
                                .isEqualTo(gaps(chinese.getProperty(key))));
            }
        }
    }

    private static Set<String> gaps(String message) {
        Set<String> gaps = new TreeSet<>();
        Pattern.compile("\\{(\\d+)").matcher(message).results().forEach(m -> gaps.add(m.group(1)));
        if (!gaps.isEmpty()) {
            new MessageFormat(message);
        }
        return gaps;
    }

    @Test
    void aKeyBeginsWithItsModule() throws IOException {
        for (Path bundle : files("messages", ".properties")) {
            String module = bundle.getFileName().toString().replaceAll("(_en)?\\.properties", "");
            assertThat(read(bundle).stringPropertyNames())
                    .as(bundle.toString())
                    .allMatch(key -> key.startsWith(module + "."));
        }
    }

    @Test
    void whatATemplateSaysIsInABundle() throws IOException {
        Set<String> known = new TreeSet<>();
        for (Path bundle : files("messages", ".properties")) {
            known.addAll(read(bundle).stringPropertyNames());
        }
        List<String> missing = new ArrayList<>();
        for (Path template : files("templates", ".html")) {
            USED.matcher(Files.readString(template))
                    .results()
                    .map(m -> m.group(1))
                    .filter(key -> !known.contains(key))
                    .forEach(key -> missing.add(template + ": " + key));
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void aTemplateHoldsNoWordsOfItsOwn() throws IOException {
        List<String> found = new ArrayList<>();
        for (Path template : files("templates", ".html")) {
            String text = WITHOUT_CODE.matcher(Files.readString(template)).replaceAll("");
            Stream.concat(
                            TEXT.matcher(text).results(),
                            SPOKEN_ATTRIBUTE.matcher(text).results())
                    .map(MatchResult::group)
                    .forEach(words -> found.add(template + ": " + words.strip()));
        }
        assertThat(found).as("put the words into messages/<module>.properties").isEmpty();
    }

    /** Thymeleaf inserts before it asks: such a condition is never heard. */
    @Test
    void aConditionStandsOutsideOfWhatItInserts() throws IOException {
        Pattern deaf = Pattern.compile(
                "<[^>]*\\sth:(if|unless)=[^>]*\\sth:(replace|insert)=|<[^>]*\\sth:(replace|insert)=[^>]*\\sth:(if|unless)=");
        for (Path template : files("templates", ".html")) {
            assertThat(deaf.matcher(Files.readString(template)).results().map(MatchResult::group))
                    .as(template.toString())
                    .isEmpty();
        }
    }

    private static List<Path> files(String folder, String ending) throws IOException {
        try (Stream<Path> paths = Files.walk(RESOURCES.resolve(folder))) {
            return paths.filter(path -> path.toString().endsWith(ending))
                    .sorted()
                    .toList();
        }
    }

    private static Properties read(Path file) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        }
        return properties;
    }
}
