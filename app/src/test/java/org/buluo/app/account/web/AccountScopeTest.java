package org.buluo.app.account.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.buluo.app.ConsoleTest;
import org.buluo.app.account.ChildFilter;
import org.buluo.app.account.Comparisons;
import org.buluo.app.account.Differences;
import org.buluo.app.account.Lines;
import org.buluo.app.account.ListBits;
import org.buluo.app.account.Runs;
import org.buluo.app.account.Tallies;
import org.buluo.app.account.Tally;
import org.buluo.app.platform.Accounts;
import org.buluo.app.platform.ListState;
import org.buluo.app.platform.PageRequest;
import org.buluo.app.platform.Scope;
import org.buluo.core.account.AidStanding;
import org.buluo.core.place.DivisionCode;
import org.buluo.core.policy.Category;
import org.buluo.core.policy.Fact;
import org.buluo.core.policy.Verdict;
import org.buluo.core.schooling.SchoolStanding;
import org.buluo.core.schooling.Stage;
import org.buluo.files.policy.PackFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** Who sees what of the account, by its repositories and by its pages. */
@Import(ExampleRuns.class)
class AccountScopeTest extends ConsoleTest {

    private static final Scope TOWN = new Scope.Area(new DivisionCode("422822103"), "花坪镇");
    private static final Scope SCHOOL = new Scope.School("花坪镇青冈小学");
    private static final ChildFilter ALL =
            ChildFilter.of(new ListState("/children", Map.of()), java.time.LocalDate.EPOCH);

    @Autowired
    private ExampleRuns runs;

    @Autowired
    private Lines lines;

    @Autowired
    private Tallies tallies;

    @Autowired
    private Comparisons comparisons;

    @Autowired
    private Differences differences;

    @Autowired
    private Runs repository;

    @Autowired
    private MockMvc mvc;

    @Autowired
    private Accounts accounts;

    @Autowired
    private JdbcClient database;

    @Autowired
    private MessageSource messages;

    @BeforeEach
    void account() throws Exception {
        runs.made();
    }

    private long children(Scope scope) {
        return lines.sums(scope, runs.second(), ALL).children();
    }

    @Test
    void aPartOfTheCountySeesItsPartAndNobodyWithoutAScopeSeesAny() {
        assertThat(children(Scope.wholeCounty())).isEqualTo(133);
        assertThat(children(TOWN)).isBetween(1L, 132L);
        assertThat(children(SCHOOL)).isBetween(1L, 132L);
        assertThat(children(Scope.none())).isZero();
        assertThat(lines.page(TOWN, runs.second(), ALL, PageRequest.first(), 0).rows())
                .allMatch(line -> line.township().equals("花坪镇"));
        assertThat(lines.page(SCHOOL, runs.second(), ALL, PageRequest.first(), 0)
                        .rows())
                .allMatch(line -> line.school().equals("花坪镇青冈小学"));
        assertThat(repository.current(Scope.none())).isEmpty();
        assertThat(repository.outputs(TOWN, runs.second())).isEmpty();
        assertThat(repository.outputs(Scope.wholeCounty(), runs.second())).isNotEmpty();
    }

    @Test
    void numbersOfAPartAreThoseOfItsLines() {
        for (Scope scope : List.of(Scope.wholeCounty(), TOWN, SCHOOL, Scope.none())) {
            assertThat(tallies.of(scope, runs.second()).stream()
                            .mapToLong(Tally::children)
                            .sum())
                    .isEqualTo(children(scope));
            ChildFilter roll =
                    ChildFilter.of(new ListState("/children", Map.of("in", "roll")), java.time.LocalDate.EPOCH);
            assertThat(comparisons.of(scope, runs.second()).size("roll"))
                    .isEqualTo((int) lines.sums(scope, runs.second(), roll).children());
        }
        assertThat(differences.counts(Scope.none(), runs.first(), runs.second()).get("all"))
                .isZero();
    }

    @Test
    void aChildOutsideTheScopeIsNotThere() throws Exception {
        long elsewhere =
                database.sql("""
                        select child_id from account.line where run_id = :run and township <> '花坪镇' limit 1
                        """).param("run", runs.second()).query(Long.class).single();
        for (String path : List.of("/children/" + elsewhere, "/children/" + elsewhere + "?run=" + runs.first())) {
            mvc.perform(get(path).with(user(accounts.find("town").orElseThrow())))
                    .andExpect(status().isNotFound());
        }
        mvc.perform(post("/children/" + elsewhere + "/reveal")
                        .param("reason", "核对身份证")
                        .with(csrf())
                        .with(user(accounts.find("town").orElseThrow())))
                .andExpect(status().isNotFound());
        mvc.perform(get("/runs/" + runs.second() + "/files/account.csv")
                        .with(user(accounts.find("town").orElseThrow())))
                .andExpect(status().isNotFound());
    }

    @Test
    void onlyTheAidOfficeBeginsAReconciliation() throws Exception {
        for (String login : List.of("town", "leader", "audit")) {
            mvc.perform(post("/runs")
                            .param("term", "2019-autumn")
                            .with(csrf())
                            .with(user(accounts.find(login).orElseThrow())))
                    .andExpect(status().isForbidden());
        }
    }

    private String found(String word) throws Exception {
        String url = mvc.perform(post("/children/search")
                        .param("word", word)
                        .with(csrf())
                        .with(user(accounts.find("aid").orElseThrow())))
                .andReturn()
                .getResponse()
                .getRedirectedUrl();
        assertThat(url).doesNotContain(word);
        return text(url);
    }

    private String text(String url) throws Exception {
        return mvc.perform(get(URI.create(url)).with(user(accounts.find("aid").orElseThrow())))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }

    @Test
    void aChildIsFoundByItsNameItsSoundAndItsLastDigits() throws Exception {
        for (String word : List.of("杨丽萍", "丽萍", "yangliping", "ylp", "YLP", "0020")) {
            assertThat(found(word)).as(word).contains("杨丽萍");
        }
        assertThat(found("zzzzqq")).contains("没有符合条件的儿童");
        assertThat(text(mvc.perform(post("/children/search")
                                .param("word", "启明特殊")
                                .with(csrf())
                                .with(user(accounts.find("aid").orElseThrow())))
                        .andReturn()
                        .getResponse()
                        .getRedirectedUrl()))
                .contains("启明特殊教育学校");
    }

    @Test
    void aChildIsFoundByItsBankCardInOnePieceInPartsAndByTheLastFour() throws Exception {
        for (String word :
                List.of("6217990000020020002", "6217 9900 0002 0020 002", "6217-9900-0002-0020-002", "0002")) {
            assertThat(found(word)).as(word).contains("李佩兰");
        }
        assertThat(found("6217990000020020003")).contains("没有符合条件的儿童");
    }

    @Test
    void theWorkbookHoldsTheListMaskedAsOnTheScreen() throws Exception {
        byte[] workbook = mvc.perform(get("/children/export?aid=PAID")
                        .with(user(accounts.find("aid").orElseThrow())))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        String sheet = "";
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(workbook))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().endsWith("sheet1.xml")) {
                    sheet = new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        }
        long paid = tallies.of(Scope.wholeCounty(), runs.second()).stream()
                .filter(tally -> tally.aid() == AidStanding.PAID)
                .mapToLong(Tally::children)
                .sum();
        assertThat(Pattern.compile("<row ").matcher(sheet).results().count()).isEqualTo(paid + 1);
        assertThat(sheet).contains("****").doesNotContainPattern("\\d{12}");
    }

    @Test
    void everyStandingListCategoryFactAndProvisionHasWords() {
        Stream<String> keys = Stream.of(
                        Stream.of(AidStanding.values()).map(value -> "aid." + value),
                        Stream.of(SchoolStanding.values()).map(value -> "schooling." + value),
                        Stream.of(Stage.values()).map(value -> "stage." + value.code()),
                        Stream.of(Category.values()).map(value -> "category." + value.code()),
                        Stream.of(Fact.values()).map(value -> "fact." + value.column()),
                        Stream.of(Verdict.Reason.values()).map(value -> "refused." + value.code()),
                        ListBits.sides().stream().map(side -> "list." + side),
                        Differences.KINDS.stream().map(kind -> "change." + kind),
                        ChildFilter.NAMES.stream()
                                .filter(name -> !List.of("from", "to").contains(name))
                                .map(name -> "filter." + name),
                        PackFile.hubei2019().provisions().stream().map(provision -> "provision." + provision.id()))
                .flatMap(key -> key);
        assertThat(keys.map(key -> "account." + key)
                        .filter(key -> messages.getMessage(key, null, "", Locale.CHINESE)
                                .isEmpty()))
                .isEmpty();
    }
}
