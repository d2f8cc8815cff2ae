package org.buluo.app.records;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.buluo.app.BrowserTest;
import org.buluo.app.account.ChildFilter;
import org.buluo.app.account.Lines;
import org.buluo.app.account.PlaceSum;
import org.buluo.app.account.PlaceSums;
import org.buluo.app.account.Sums;
import org.buluo.app.account.web.ExampleRuns;
import org.buluo.app.platform.CurrentScope;
import org.buluo.app.platform.ListState;
import org.buluo.app.platform.Scope;
import org.buluo.app.platform.SignedIn;
import org.buluo.core.schooling.SchoolStanding;
import org.buluo.core.time.Term;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.test.util.ReflectionTestUtils;

/** The papers of the worked example: their sums are the account's, and they print. */
@Import(ExampleRuns.class)
class RecordsPagesTest extends BrowserTest {

    private static final Path SCREENS = Path.of("target", "screens");
    private static final Scope COUNTY = Scope.wholeCounty();
    private static final String SCHOOL = "建始县清江高级中学";
    private static final Term TERM = new Term(2019, Term.Season.AUTUMN);

    @Autowired
    private ExampleRuns runs;

    @Autowired
    private Lines lines;

    @Autowired
    private PlaceSums sums;

    @Autowired
    private Bases bases;

    @Autowired
    private Homes homes;

    @Autowired
    private ApplicationContext context;

    @BeforeEach
    void account() throws Exception {
        runs.made();
    }

    private static String orNone(String name) {
        return name.isEmpty() ? ChildFilter.NONE : name;
    }

    private static Sums of(List<Home> homes) {
        long children = 0;
        long due = 0;
        long paid = 0;
        for (Home home : homes) {
            for (Member member : home.members()) {
                children++;
                due += member.dueFen();
                paid += member.items().stream().mapToLong(Item::paidFen).sum();
            }
        }
        return new Sums(children, due, paid);
    }

    @Test
    void theBooksOfAllVillagesAndOfAllSchoolsSumToTheAccountAndNobodyFallsOff() {
        CurrentScope.runAs(SignedIn.system(), this::booksSum);
    }

    private void booksSum() {
        Basis basis = bases.newest(COUNTY, TERM).orElseThrow();
        long run = basis.run().id();
        ChildFilter register =
                ChildFilter.of(new ListState("/children", Map.of("in", "registered-poor")), LocalDate.EPOCH);
        Sums account = lines.sums(COUNTY, run, register);
        assertThat(account.children()).isGreaterThan(50);
        List<Long> children = new ArrayList<>();
        List<Home> all = new ArrayList<>();
        for (PlaceSum village : sums.byVillage(COUNTY, run)) {
            List<Home> own = homes.of(
                    COUNTY, basis, new Place(TERM, run, orNone(village.township()), orNone(village.village()), "", 0));
            assertThat(of(own)).isEqualTo(new Sums(village.children(), village.dueFen(), village.paidFen()));
            all.addAll(own);
        }
        all.forEach(
                home -> home.members().forEach(one -> children.add(one.line().childId())));
        assertThat(of(all)).isEqualTo(account);
        assertThat(children).doesNotHaveDuplicates().hasSize((int) account.children());
        List<Home> bySchool = new ArrayList<>();
        sums.bySchool(COUNTY, run)
                .forEach(school -> bySchool.addAll(
                        homes.of(COUNTY, basis, new Place(TERM, run, "", "", orNone(school.school()), 0))));
        assertThat(of(bySchool)).isEqualTo(account);
        assertThat(all.stream().flatMap(home -> home.members().stream()))
                .allMatch(one -> one.isTold() == one.isJudged() || one.line().schooling() == SchoolStanding.LEFT);
        // What the bank paid is told by provision, and no rest is left over.
        assertThat(all.stream()
                        .flatMap(home -> home.members().stream())
                        .flatMap(member -> member.items().stream())
                        .filter(item -> item.stand() == Stand.PAID))
                .isNotEmpty()
                .allMatch(item -> item.since() != null && item.tail().length() == 4);
    }

    private void pdf(String name) {
        page.pdf(new Page.PdfOptions().setPath(SCREENS.resolve(name + ".pdf")).setPreferCSSPageSize(true));
    }

    /** A school's, for it is short: a village's is the same paper with more households. */
    @Test
    void aBookSlipsAndPagesArePrinted() throws IOException {
        signIn("aid");
        page.navigate("/records?by=school");
        look("records-home");
        page.click("text=" + SCHOOL);
        look("records-place");
        page.click("text=打印村册");
        page.waitForURL("**/records/papers/*");
        String paper = page.url();
        pdf("records-book");
        lookAsItIs("records-book");
        assertThat(page.locator(".sheet-code")).containsText("校验码");
        assertThat(page.locator("article h1")).containsText(SCHOOL);
        page.navigate(paper + "?as=slips");
        pdf("records-slips");
        assertThat(page.locator("main").textContent()).doesNotContainPattern("\\d{12}");
        page.navigate(paper + "?as=slips-1");
        pdf("records-slips-1");
        page.navigate(paper);
        workbook();
        page.navigate(paper.replaceAll("records/papers/(\\w+).*", "check/$1"));
        assertThat(page.locator("main")).containsText("与现在一致");
        aChildsPage();
    }

    private void workbook() throws IOException {
        Download download = page.waitForDownload(() -> page.click("text=导出村册 Excel"));
        Path file = SCREENS.resolve("records-book.xlsx");
        Files.createDirectories(SCREENS);
        download.saveAs(file);
        try (Workbook book = WorkbookFactory.create(file.toFile())) {
            Sheet sheet = book.getSheetAt(0);
            assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
            assertThat(sheet.getFitToPage()).isTrue();
            assertThat(sheet.getRepeatingRows().getLastRow()).isEqualTo(2);
            assertThat(sheet.getRow(sheet.getLastRowNum()).getCell(0).getStringCellValue())
                    .startsWith("总计");
            assertThat(sheet.getFooter().getRight()).contains("校验码");
        }
    }

    private void aChildsPage() {
        page.navigate("/records/place?stand=PAID&school=" + SCHOOL);
        page.locator(".home-child a").first().click();
        page.click("text=打印一生一档");
        look("records-file");
        pdf("records-file");
        assertThat(page.locator("main").textContent()).doesNotContainPattern("\\d{12}");
        page.navigate("/records/place?stand=PAID&school=" + SCHOOL);
        page.locator(".home-head button").first().click();
        page.waitForURL("**/records/papers/*");
        assertThat(page.locator(".slip")).hasCount(1);
        look("records-slip");
    }

    @Test
    void aTownshipOfMoreChildrenThanAPageListsShowsItsVillages() {
        Object controller = context.getBean("placeController");
        ReflectionTestUtils.setField(controller, "listed", 1);
        try {
            signIn("town");
            page.navigate("/records");
            page.locator(".records-places .group a").click();
            look("records-wide");
            assertThat(page.locator(".home")).hasCount(0);
            assertThat(page.locator("text=打印村册")).isVisible();
            page.locator(".records-places .within a").first().click();
            assertThat(page.locator(".home").first()).isVisible();
        } finally {
            ReflectionTestUtils.setField(controller, "listed", 2000);
        }
    }

    @Test
    void aTownshipAndASchoolPrintTheirOwnAndNoMore() {
        signIn("town");
        page.navigate("/records");
        assertThat(page.locator(".records-places .group")).hasCount(1);
        page.navigate("/records/place?township=" + "业州镇");
        assertThat(page.locator(".fault-code")).containsText("404");
        page.context().clearCookies();
        signIn("qinggang");
        page.navigate("/records");
        assertThat(page.locator(".records-places")).containsText("花坪镇青冈小学");
        page.click("text=花坪镇青冈小学");
        page.click("text=打印明白卡（一页 2 张）");
        page.waitForURL("**/records/papers/*");
        assertThat(page.locator(".slip").first()).containsText("学生资助明白卡");
    }
}
