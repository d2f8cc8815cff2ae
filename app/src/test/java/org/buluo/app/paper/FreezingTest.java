package org.buluo.app.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import org.buluo.app.ConsoleTest;
import org.buluo.app.platform.ListState;
import org.buluo.app.platform.Role;
import org.buluo.app.platform.Scope;
import org.buluo.app.platform.SignedIn;
import org.buluo.core.place.DivisionCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

@Import(LongList.class)
class FreezingTest extends ConsoleTest {

    private static final Scope TOWN = new Scope.Area(new DivisionCode("422822103"), "花坪镇");
    private static final Scope OTHER = new Scope.Area(new DivisionCode("422822101"), "高坪镇");

    @Autowired
    private Freezing freezing;

    @Autowired
    private FrozenLists lists;

    @Autowired
    private Checking checking;

    @Autowired
    private JdbcClient database;

    @AfterEach
    void nothingChanged() {
        LongList.changed = "";
    }

    private static SignedIn person(String login, Scope scope) {
        return new SignedIn(7, login, "王芳", Role.AID_OFFICE, scope, "", true);
    }

    private PaperCode print(Scope scope, String... parameters) {
        ListState address = new ListState("/long", Map.of());
        for (int i = 0; i < parameters.length; i += 2) {
            address = address.with(parameters[i], parameters[i + 1]);
        }
        return freezing.freeze("long", address, person("wang", scope), Locale.CHINESE)
                .orElseThrow();
    }

    private FrozenList found(PaperCode code) {
        return lists.find(Scope.wholeCounty(), code).orElseThrow();
    }

    @Test
    void aLongListIsBoundInVolumesUnderOneCode() {
        FrozenList list = found(print(Scope.wholeCounty(), "rows", "2345"));

        assertThat(list.rows()).isEqualTo(2345);
        assertThat(list.volumes()).isEqualTo(3);
        assertThat(list.sums()).containsExactly("", "2,345,117.25", "", "2,345");
        assertThat(lists.volume(list, 1).orElseThrow().sums()).containsExactly("", "1,000,050.00", "", "1,000");
        Volume last = lists.volume(list, 3).orElseThrow();
        assertThat(last.rows()).hasSize(345);
        assertThat(last.first()).isEqualTo(2001);
        assertThat(last.last()).isEqualTo(2345);
        assertThat(last.rows().get(344).cells()).startsWith("儿童2345");
        assertThat(last.sums()).containsExactly("", "345,017.25", "", "345");
        assertThat(lists.volume(list, 4)).isEmpty();
    }

    @Test
    void theSameListPrintedAgainHasTheSameCodeAndIsKeptOnce() {
        PaperCode code = print(Scope.wholeCounty(), "rows", "3", "filter", "甲");

        assertThat(print(Scope.wholeCounty(), "rows", "3", "filter", "甲")).isEqualTo(code);
        assertThat(lists.printings(found(code)))
                .hasSize(2)
                .allMatch(printing -> printing.by().equals("王芳"));
        assertThat(print(Scope.wholeCounty(), "rows", "3", "filter", "乙")).isNotEqualTo(code);
        LongList.changed = "2";
        assertThat(print(Scope.wholeCounty(), "rows", "3", "filter", "甲")).isNotEqualTo(code);
    }

    @Test
    void aPrintedListIsHeldAgainstTheSameListNow() {
        FrozenList list = found(print(Scope.wholeCounty(), "rows", "1500"));
        Checked same = checking.check(Scope.wholeCounty(), list).orElseThrow();
        assertThat(same.isIntact()).isTrue();
        assertThat(same.isSame()).isTrue();
        assertThat(same.same()).isEqualTo(1500);

        LongList.changed = "1200";
        Checked changed = checking.check(Scope.wholeCounty(), list).orElseThrow();
        assertThat(changed.isSame()).isFalse();
        assertThat(changed.changed()).isEqualTo(1);
        assertThat(changed.moves()).singleElement().satisfies(move -> {
            assertThat(move.number()).isEqualTo(1200);
            assertThat(move.was().cells().get(0)).isEqualTo("儿童1200");
            assertThat(move.now().cells().get(0)).isEqualTo("改名");
            assertThat(move.differs(0)).isTrue();
            assertThat(move.differs(1)).isFalse();
        });
    }

    @Test
    void whoSeesAPartOfTheCountyFindsOnlyListsThatLieInItWhole() {
        PaperCode mixed = print(Scope.wholeCounty(), "rows", "4", "other", "高坪镇");
        PaperCode inside = print(Scope.wholeCounty(), "rows", "4", "other", "花坪镇");
        PaperCode own = print(OTHER, "rows", "0");

        assertThat(lists.find(TOWN, mixed)).isEmpty();
        assertThat(lists.find(OTHER, mixed)).isEmpty();
        assertThat(lists.find(TOWN, inside)).isPresent();
        assertThat(lists.find(OTHER, inside)).isEmpty();
        assertThat(lists.find(OTHER, own)).isPresent();
        assertThat(lists.find(TOWN, own)).isEmpty();
        assertThat(lists.find(Scope.none(), inside)).isEmpty();
        assertThat(freezing.freeze(
                        "long",
                        new ListState("/long", Map.of("rows", "1")),
                        person("none", Scope.none()),
                        Locale.CHINESE))
                .isEmpty();
    }

    @Test
    void whatIsFrozenIsSealedAndCannotBeChanged() {
        PaperCode code = print(Scope.wholeCounty(), "rows", "5", "filter", "杨丽萍");

        byte[] head = database.sql("select head from paper.frozen_list where code = :code")
                .param("code", code.text())
                .query(byte[].class)
                .single();
        assertThat(new String(head, StandardCharsets.UTF_8)).doesNotContain("杨丽萍");
        for (String change : new String[] {
            "update paper.frozen_list set rows = 4",
            "delete from paper.volume",
            "update paper.printing set printed_by = ''"
        }) {
            assertThatThrownBy(() -> database.sql(change).update()).isInstanceOf(DataAccessException.class);
        }
    }

    @Test
    void aKeptListThatSomebodyTamperedWithIsTold() {
        FrozenList list = found(print(Scope.wholeCounty(), "rows", "6"));
        FrozenList other = new FrozenList(
                list.id(),
                list.code(),
                list.kind(),
                list.language(),
                list.address(),
                list.head(),
                list.rows(),
                list.sums(),
                "0".repeat(64),
                list.scope(),
                list.frozenAt());

        assertThat(checking.check(Scope.wholeCounty(), other).orElseThrow().isIntact())
                .isFalse();
    }
}
