package org.buluo.app.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.buluo.core.place.DivisionCode;
import org.junit.jupiter.api.Test;

class ScopeTest {

    private static final ScopeColumns CHILDREN = ScopeColumns.ofChildren("c.township", "c.school");

    @Test
    void whoeverHasNoScopeSeesNothing() {
        assertThat(Scope.none().on(CHILDREN).sql()).isEqualTo("false");
    }

    @Test
    void aTownshipSeesItsOwn() {
        SqlPredicate mine = new Scope.Area(new DivisionCode("422822103"), "花坪镇").on(CHILDREN);
        assertThat(mine.sql()).isEqualTo("c.township = :scopeTownship");
        assertThat(mine.parameters()).containsEntry("scopeTownship", "花坪镇");
    }

    @Test
    void aListWithoutTheColumnIsClosedToThoseItCouldTellApart() {
        assertThat(new Scope.School("某小学").on(ScopeColumns.countyOnly()).sql()).isEqualTo("false");
        assertThat(Scope.wholeCounty().on(ScopeColumns.countyOnly()).sql()).isEqualTo("true");
    }

    @Test
    void aScopeSurvivesItsTable() {
        for (Scope scope : new Scope[] {
            Scope.none(),
            Scope.wholeCounty(),
            new Scope.Area(new DivisionCode("422822103"), "花坪镇"),
            new Scope.School("某小学"),
            new Scope.Unit("education")
        }) {
            assertThat(StoredScope.of(scope).scope()).isEqualTo(scope);
        }
    }
}
