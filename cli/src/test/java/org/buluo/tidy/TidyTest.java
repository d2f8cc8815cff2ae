package org.buluo.tidy;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TidyTest {

    private static final int LONGEST_FILE = 300;
    private static final int LONGEST_METHOD = 40;
    private static final int LONGEST_README = 150;
    private static final Pattern BANNED_NAME =
            Pattern.compile("\\w*(Utils?|Helpers?|Managers?|Impl|DTO|Dto|Processor)\\.java");
    private static final Pattern CLOCK = Pattern.compile(
            "\\.now\\(|currentTimeMillis|nanoTime|new Random|SecureRandom|UUID\\.random|Math\\.random|ThreadLocalRandom|java\\.io\\.|java\\.nio\\.file|java\\.sql|System\\.(out|err|getenv|getProperty)");
    private static final Pattern UNFINISHED = Pattern.compile("\\b(TODO|FIXME|XXX)\\b");
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#\\s]+)(#[^)]*)?\\)");
    private static final Pattern METHOD_END = Pattern.compile("^    }$|^        }$");
    private static final Pattern METHOD_START = Pattern.compile(
            "^( {4}| {8})(?!(return|if|for|while|switch|try|else|new|record|enum|class|interface|static \\{)\\b)[\\w<@].*\\(.*\\)(\\s*throws [\\w, .]+)? \\{$");

    @Test
    void aNameSaysWhatAThingIsSoNoneEndsInUtilsOrManager() {
        report(
                "Name the class by the noun in the plan and the use case by its verb",
                Tree.sources().stream()
                        .filter(path -> BANNED_NAME
                                .matcher(path.getFileName().toString())
                                .matches())
                        .map(Tree::name));
    }

    @Test
    void aFileHoldsOneIdeaSoNoneIsLongerThanThreeHundredLines() {
        report(
                "Split the file by idea",
                Tree.sources().stream()
                        .filter(path -> Tree.text(path).lines().count() > LONGEST_FILE)
                        .map(Tree::name));
    }

    @Test
    void aMethodFitsAScreenSoNoneIsLongerThanFortyLines() {
        report(
                "Branch in the parent and compute in leaves",
                Tree.mainSources().stream().flatMap(TidyTest::longMethods));
    }

    private static Stream<String> longMethods(Path file) {
        List<String> found = new ArrayList<>();
        List<String> lines = Tree.text(file).lines().toList();
        int start = -1;
        for (int i = 0; i < lines.size(); i++) {
            if (start < 0 && METHOD_START.matcher(lines.get(i)).matches()) {
                start = i;
            } else if (start >= 0
                    && METHOD_END.matcher(lines.get(i)).matches()
                    && indent(lines.get(i)) == indent(lines.get(start))) {
                if (i - start > LONGEST_METHOD) {
                    found.add(Tree.name(file) + ":" + (start + 1));
                }
                start = -1;
            }
        }
        return found.stream();
    }

    private static int indent(String line) {
        return line.length() - line.stripLeading().length();
    }

    @Test
    void theCoreIsPureSoItReadsNoClockNoChanceAndNoFile() {
        report(
                "Pass the day, the seed or the text in as an argument",
                Tree.mainSources().stream()
                        .filter(path -> Tree.name(path).startsWith("core/"))
                        .flatMap(path -> hits(path, CLOCK)));
    }

    @Test
    void moneyIsFenSoNoPackageOfMoneyKnowsFloatingPoint() {
        Pattern floating = Pattern.compile("\\b(double|float|Double|Float)\\b");
        report(
                "Use org.buluo.core.money.Fen",
                Tree.mainSources().stream()
                        .filter(path -> Tree.text(path).contains("core.money"))
                        .filter(path -> !Tree.name(path).contains("/report/"))
                        .flatMap(path -> hits(path, floating)));
    }

    @Test
    void anAnswerOfTheDatabaseIsAListSoThatNoConnectionStaysOpen() {
        Pattern open = Pattern.compile("(?s)\\.query\\((?:(?!;|\\.list\\(\\)).){1,400}?\\)\\s*\\n\\s*\\.stream\\(\\)");
        report(
                "Say .list().stream(), or give .query a handler of rows",
                Tree.mainSources().stream()
                        .filter(path -> open.matcher(Tree.text(path)).find())
                        .map(Tree::name));
    }

    @Test
    void whatIsUnfinishedDoesNotLand() {
        report("Finish it, or open an issue", Tree.mainSources().stream().flatMap(path -> hits(path, UNFINISHED)));
    }

    @Test
    void everyPackageSaysWhatItIsFor() {
        report(
                "Add a package-info.java: what the package is for and what it may use",
                Tree.mainSources().stream()
                        .map(Path::getParent)
                        .distinct()
                        .filter(folder -> !Files.exists(folder.resolve("package-info.java")))
                        .map(Tree::name));
    }

    @Test
    void everyPublicTypeSaysWhatItIs() {
        Pattern undocumented = Pattern.compile(
                "(?m)(?<!\\*/\\n)(?<!\\)\\n)(?<!@SuppressWarnings\\(\"\\w{1,20}\"\\)\\n)^public (final |abstract |sealed |non-sealed )*(class|record|interface|enum) ");
        report(
                "Write Javadoc: what it is, units, nulls, errors and the source of any rule",
                Tree.mainSources().stream()
                        .filter(path -> undocumented.matcher(Tree.text(path)).find())
                        .filter(path -> !Tree.text(path).contains("*/\n@"))
                        .map(Tree::name));
    }

    @Test
    void linksInDocumentsLeadSomewhere() {
        report("Mend or remove the link", Tree.files(".md").stream().flatMap(TidyTest::deadLinks));
    }

    private static Stream<String> deadLinks(Path document) {
        return LINK.matcher(Tree.text(document))
                .results()
                .map(match -> match.group(1))
                .filter(target -> !target.contains("://") && !target.startsWith("mailto:"))
                .filter(target -> !Files.exists(document.resolveSibling(target)))
                .map(target -> Tree.name(document) + " -> " + target);
    }

    @Test
    void theReadmesAreShortAndShowTheTwoCommands() {
        for (String name : List.of("README.md", "README.zh-CN.md")) {
            String text = Tree.text(Tree.root().resolve(name));
            assertThat(text.lines().count()).as(name + " in lines").isLessThanOrEqualTo(LONGEST_README);
            assertThat(text).as(name).contains("./buluo demo", "./buluo test");
        }
    }

    @Test
    void noRegistrysAddressIsInTheBuild() {
        Pattern address = Pattern.compile("https?://(?!maven\\.apache\\.org/(xsd|POM)|www\\.w3\\.org)\\S+");
        report(
                "Leave registries to the machine's own settings",
                Tree.files("pom.xml").stream().flatMap(path -> hits(path, address)));
    }

    private static Stream<String> hits(Path file, Pattern pattern) {
        List<String> lines = Tree.text(file).lines().toList();
        return java.util.stream.IntStream.range(0, lines.size())
                .filter(i -> isCode(lines.get(i)))
                .mapToObj(i -> {
                    Matcher m = pattern.matcher(lines.get(i));
                    return m.find() ? Tree.name(file) + ":" + (i + 1) + " " + m.group() : "";
                })
                .filter(hit -> !hit.isEmpty());
    }

    private static boolean isCode(String line) {
        String bare = line.strip();
        return !bare.startsWith("*") && !bare.startsWith("/*") && !bare.startsWith("import ");
    }

    private static void report(String instead, Stream<String> sins) {
        List<String> found = sins.collect(Collectors.toList());
        assertThat(found).as(instead).isEmpty();
    }
}
