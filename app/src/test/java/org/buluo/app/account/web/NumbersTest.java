package org.buluo.app.account.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.buluo.app.ConsoleTest;
import org.buluo.app.platform.Accounts;
import org.buluo.app.platform.SignedIn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.util.HtmlUtils;

/** Every number opens its list, and the list has exactly that many rows, whoever looks. */
@Import(ExampleRuns.class)
class NumbersTest extends ConsoleTest {

    private static final Pattern LINK = Pattern.compile(
            "<a [^>]*class=\"(?:count-link|figure|overdue)[^\"]*\"[^>]*href=\"([^\"]+)\"[^>]*>(.*?)</a>"
                    + "|<a [^>]*href=\"([^\"]+)\"[^>]*class=\"(?:count-link|figure|overdue)[^\"]*\"[^>]*>(.*?)</a>"
                    + "|<a href=\"(/runs/[^\"]*what[^\"]*)\"[^>]*>(.*?)</a>",
            Pattern.DOTALL);
    private static final Pattern TOTAL = Pattern.compile("data-total=\"(\\d+)\"");
    private static final Pattern ROW = Pattern.compile("<td class=\"lead-cell\"");
    private static final int PAGE = 500;

    @Autowired
    private ExampleRuns runs;

    @Autowired
    private MockMvc mvc;

    @Autowired
    private Accounts accounts;

    @BeforeEach
    void account() throws Exception {
        runs.made();
    }

    /** A number on a page. */
    private record Number(String url, long count) {}

    private String page(String path, String login) throws Exception {
        SignedIn person = accounts.find(login).orElseThrow();
        return mvc.perform(get(URI.create(path)).with(user(person)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(java.nio.charset.StandardCharsets.UTF_8);
    }

    private List<Number> numbers(String html) {
        List<Number> numbers = new ArrayList<>();
        LINK.matcher(html).results().forEach(found -> {
            int at = found.group(1) != null ? 1 : found.group(3) != null ? 3 : 5;
            String digits = found.group(at + 1).replaceAll("<[^>]+>", " ").replaceAll("[^\\d]", "");
            numbers.add(new Number(HtmlUtils.htmlUnescape(found.group(at)), Long.parseLong(digits)));
        });
        return numbers;
    }

    private int walk(String path, String login) throws Exception {
        List<Number> numbers = numbers(page(path, login));
        for (Number number : numbers) {
            String url = number.url() + (number.url().contains("?") ? "&" : "?") + "size=" + PAGE;
            String list = page(url, login);
            var total = TOTAL.matcher(list);
            assertThat(total.find()).as(url).isTrue();
            assertThat(Long.parseLong(total.group(1))).as(path + " -> " + url).isEqualTo(number.count());
            assertThat(ROW.matcher(list).results().count())
                    .as(path + " -> " + url)
                    .isEqualTo(number.count());
        }
        return numbers.size();
    }

    @ParameterizedTest
    @ValueSource(strings = {"aid", "town", ExampleRuns.SCHOOL, "leader"})
    void theHomePage(String login) throws Exception {
        int walked = walk("/", login) + walk("/?by=schooling", login);
        walk("/?run=" + runs.first(), login);
        if (login.equals("aid")) {
            assertThat(walked).isGreaterThan(100);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"aid", "town", ExampleRuns.SCHOOL})
    void theComparison(String login) throws Exception {
        walk("/comparison", login);
        walk("/comparison?show=only&left=roll", login);
        walk("/comparison?left=out-of-school", login);
    }

    @ParameterizedTest
    @ValueSource(strings = {"aid", "town", ExampleRuns.SCHOOL})
    void theReconciliations(String login) throws Exception {
        walk("/runs/" + runs.second(), login);
        walk("/runs/" + runs.first() + "/diff/" + runs.second(), login);
        walk("/runs/" + runs.second() + "/diff/" + runs.first(), login);
    }

    @Test
    void aListIsPagedWithoutLossOrRepeat() throws Exception {
        List<String> seen = new ArrayList<>();
        String url = "/children?size=20&sort=school";
        while (url != null) {
            String html = page(url, "aid");
            Pattern.compile("href=\"/children/(\\d+)\"").matcher(html).results().forEach(m -> seen.add(m.group(1)));
            var next = Pattern.compile("rel=\"next\" href=\"([^\"]+)\"").matcher(html);
            url = next.find() ? HtmlUtils.htmlUnescape(next.group(1)) : null;
        }
        assertThat(seen).doesNotHaveDuplicates().hasSize(133);
    }
}
