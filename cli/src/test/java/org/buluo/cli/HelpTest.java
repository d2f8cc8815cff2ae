package org.buluo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;

class HelpTest {

    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");

    @Test
    void bothLanguagesHaveTheSameKeysAndEveryKeyHasWords() {
        ResourceBundle english = Messages.in(Locale.ENGLISH).bundle();
        ResourceBundle chinese = Messages.in(Locale.CHINESE).bundle();
        assertThat(new TreeSet<>(own(chinese))).isEqualTo(new TreeSet<>(english.keySet()));
        for (String key : english.keySet()) {
            assertThat(english.getString(key)).as(key).isNotBlank().doesNotContainPattern(HAN);
            assertThat(chinese.getString(key)).as(key).containsPattern(HAN);
        }
    }

    @ParameterizedTest
    @CsvSource({"en", "zh"})
    void everyCommandOptionAndArgumentIsExplained(String language) {
        for (CommandLine command : all(frame(language).commandLine())) {
            String name = command.getCommandSpec().qualifiedName();
            assertThat(command.getUsageMessage()).as(name).doesNotContain("null");
            assertThat(command.getCommandSpec().usageMessage().description())
                    .as(name)
                    .isNotEmpty();
            for (ArgSpec arg : command.getCommandSpec().args()) {
                assertThat(arg.description()).as(name + " " + arg).isNotEmpty();
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"en", "zh"})
    void aPercentSignInTheHelpIsWrittenTwice(String language) {
        ResourceBundle bundle = Messages.in(Locale.forLanguageTag(language)).bundle();
        for (String key : bundle.keySet()) {
            if (key.startsWith("buluo.")) {
                assertThat(bundle.getString(key).replaceAll("%[%n]", ""))
                        .as(key)
                        .doesNotContain("%");
            }
        }
    }

    @Test
    void everyCommandShowsItsHelpInBothLanguagesAndExitsWithZero() {
        for (CommandLine command : all(frame("en").commandLine())) {
            List<String> words = new ArrayList<>(
                    List.of(command.getCommandSpec().qualifiedName().split(" ")));
            words.remove(0);
            words.add("--help");
            String[] args = words.toArray(String[]::new);
            CommandRun english = CommandRun.in(Map.of("LANG", "en_US.UTF-8"), args);
            CommandRun chinese = CommandRun.in(Map.of("LANG", "zh_CN.UTF-8"), args);
            assertThat(english.status()).isZero();
            assertThat(english.out()).contains("Usage:").doesNotContainPattern(HAN);
            assertThat(chinese.status()).isZero();
            assertThat(chinese.out()).contains("用法：").doesNotContain("Usage:");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "zh_CN.UTF-8, '', '', zh",
        "zh_CN.UTF-8, C.UTF-8, '', zh",
        "zh_CN.UTF-8, en_US.UTF-8, '', en",
        "en_US.UTF-8, zh_CN.UTF-8, '', zh",
        "en_US.UTF-8, '', zh_CN, zh",
        "C, '', '', en",
        "'', '', '', en"
    })
    void theEnvironmentTellsTheLanguage(String lang, String all, String messages, String language) {
        assertThat(Language.of(Map.of("LANG", lang, "LC_ALL", all, "LC_MESSAGES", messages))
                        .getLanguage())
                .isEqualTo(language);
    }

    private static Buluo frame(String language) {
        return new Buluo(System.out, System.err, Map.of("LANG", language));
    }

    private static List<CommandLine> all(CommandLine root) {
        List<CommandLine> commands = new ArrayList<>(List.of(root));
        root.getSubcommands().values().forEach(sub -> commands.addAll(all(sub)));
        return commands;
    }

    /** Without the keys that it takes from its parent. */
    private static List<String> own(ResourceBundle bundle) {
        try (var in = HelpTest.class.getResourceAsStream("/org/buluo/cli/messages_zh.properties")) {
            var words = new java.util.Properties();
            words.load(new java.io.InputStreamReader(in, java.nio.charset.StandardCharsets.UTF_8));
            assertThat(bundle.keySet()).containsAll(words.stringPropertyNames());
            return List.copyOf(words.stringPropertyNames());
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
