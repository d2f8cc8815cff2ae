package org.buluo.app.account.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;
import org.buluo.app.ConsoleTest;
import org.buluo.app.account.ChildFilter;
import org.buluo.app.account.Differences;
import org.buluo.app.account.Lines;
import org.buluo.app.platform.Accounts;
import org.buluo.app.platform.ListState;
import org.buluo.app.platform.Scope;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** The lists of the account on paper, and their codes. */
@Import(ExampleRuns.class)
class PrintedListsTest extends ConsoleTest {

    private static final Pattern ROW = Pattern.compile("<td class=\"number\">\\d+</td>");

    @Autowired
    private ExampleRuns runs;

    @Autowired
    private MockMvc mvc;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Lines lines;

    @Autowired
    private Differences differences;

    @BeforeEach
    void account() throws Exception {
        runs.made();
    }

    private String print(String login, String kind, String address) throws Exception {
        String paper = mvc.perform(post("/print")
                        .param("kind", kind)
                        .param("address", address)
                        .with(csrf())
                        .with(user(accounts.find(login).orElseThrow())))
                .andReturn()
                .getResponse()
                .getRedirectedUrl();
        assertThat(paper).matches("/check/[34679A-Y]{10}/paper");
        return paper.substring("/check/".length(), "/check/".length() + 10);
    }

    private MockHttpServletResponse answer(String login, String path) throws Exception {
        return mvc.perform(get(URI.create(path)).with(user(accounts.find(login).orElseThrow())))
                .andReturn()
                .getResponse();
    }

    private String text(String login, String path) throws Exception {
        MockHttpServletResponse answer = answer(login, path);
        assertThat(answer.getStatus()).as(path).isEqualTo(200);
        return answer.getContentAsString(StandardCharsets.UTF_8);
    }

    private static long rows(String paper) {
        return ROW.matcher(paper).results().count();
    }

    @ParameterizedTest
    @CsvSource({
        "children, /children",
        "children, /children?in=registered-poor&not=roll",
        "children, '/children?aid=DUE,SHORT&sort=due&desc=1'",
        "matters, /children?open=1",
        "pairs, /review",
        "deliveries, /intake",
        "corrections, /corrections/lines"
    })
    void everyListPrintsWhatItShowsAndIsStillTheSame(String kind, String address) throws Exception {
        String code = print("aid", kind, address);
        String paper = text("aid", "/check/" + code + "/paper");

        assertThat(paper).contains("填表人", "审核人", "负责人", "填报单位（盖章）", code.substring(0, 5) + "-" + code.substring(5));
        assertThat(rows(paper)).isPositive();
        assertThat(paper).doesNotContainPattern("\\d{12}");
        assertThat(text("aid", "/check/" + code)).contains("与现在一致");
    }

    @Test
    void aListOfChildrenHasItsRowsAndSums() throws Exception {
        var filter = ChildFilter.of(new ListState("/children", Map.of("aid", "PAID")), java.time.LocalDate.EPOCH);
        var sums = lines.sums(Scope.wholeCounty(), runs.second(), filter);
        String paper = text("aid", "/check/" + print("aid", "children", "/children?aid=PAID") + "/paper");

        assertThat(rows(paper)).isEqualTo(sums.children());
        assertThat(paper).contains("%,.2f".formatted(sums.paidFen() / 100.0));
    }

    @Test
    void theSameListHasTheSameCodeUntilTheAccountIsAnother() throws Exception {
        String code = print("aid", "children", "/children?run=" + runs.second());

        assertThat(print("aid", "children", "/children")).isEqualTo(code);
        assertThat(print("aid", "children", "/children?run=" + runs.first())).isNotEqualTo(code);
    }

    @Test
    void anOldListTellsWhatIsOtherwiseNow() throws Exception {
        String code = print("aid", "children", "/children?run=" + runs.first());
        var counts = differences.counts(Scope.wholeCounty(), runs.first(), runs.second());
        String check = text("aid", "/check/" + code);

        assertThat(check).contains("与现在不一致").contains("已不在名单 " + counts.get("gone") + " 行");
        assertThat(check).contains("新增 " + counts.get("new") + " 行");
        assertThat(Pattern.compile("<td class=\"moved\"|classappend|class=\"[^\"]*moved")
                        .matcher(check)
                        .results()
                        .count())
                .isPositive();
    }

    @Test
    void aDifferenceOfTwoRunsPrintsEveryChildOfIt() throws Exception {
        String path = "/runs/" + runs.first() + "/diff/" + runs.second();
        long all = differences
                .counts(Scope.wholeCounty(), runs.first(), runs.second())
                .get("all");

        assertThat(rows(text("aid", "/check/" + print("aid", "difference", path) + "/paper")))
                .isEqualTo(all);
    }

    @Test
    void anUnknownCodeAndAForeignOneGetTheSameAnswer() throws Exception {
        String whole = print("aid", "children", "/children");
        String own = print("town", "children", "/children");
        String unknown = "3333333333";

        MockHttpServletResponse foreign = answer("town", "/check/" + whole);
        MockHttpServletResponse none = answer("town", "/check/" + unknown);
        assertThat(foreign.getStatus()).isEqualTo(404).isEqualTo(none.getStatus());
        assertThat(foreign.getContentAsString(StandardCharsets.UTF_8)).contains("没有这个校验码的名单");
        assertThat(none.getContentAsString(StandardCharsets.UTF_8)).contains("没有这个校验码的名单");
        assertThat(answer("town", "/check/" + whole + "/paper").getStatus()).isEqualTo(404);
        assertThat(text("town", "/check/" + own)).contains("与现在一致");
        assertThat(text("aid", "/check/" + own)).contains("与现在一致");
        assertThat(text("aid", "/check?code=" + own.substring(0, 9))).contains("不是完整的校验码");
    }

    @Test
    void anAddressOfAnotherServerOrAnUnknownListPrintsNothing() throws Exception {
        for (String[] wrong : new String[][] {
            {"children", "//evil.example/children", "400"},
            {"children", "http://evil.example", "400"},
            {"nothing", "/children", "404"},
            {"difference", "/children", "404"}
        }) {
            assertThat(mvc.perform(post("/print")
                                    .param("kind", wrong[0])
                                    .param("address", wrong[1])
                                    .with(csrf())
                                    .with(user(accounts.find("aid").orElseThrow())))
                            .andReturn()
                            .getResponse()
                            .getStatus())
                    .as(wrong[1])
                    .isEqualTo(Integer.parseInt(wrong[2]));
        }
    }
}
