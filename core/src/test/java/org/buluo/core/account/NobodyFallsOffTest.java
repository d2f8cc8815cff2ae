package org.buluo.core.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.buluo.core.identity.PersonName;
import org.buluo.core.roster.ResidentState;
import org.buluo.core.schooling.SchoolStanding;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Children of whom only rows are left that a clerk's slip turned into a grown-up's. */
class NobodyFallsOffTest {

    private static final String FATHER = "422899197210240019";
    private static final String GROWN = "422899196905290042";
    private static final String GROWN_MISTYPED = "422899199905290042";

    private static List<String> names(Folder folder) {
        return folder.reconcile().children().stream()
                .map(ChildAccount::name)
                .map(PersonName::text)
                .toList();
    }

    @Nested
    class AParentsNumber {

        private static Folder household(String relation) {
            return new Folder()
                    .member("H", "1", "凌大川", FATHER, "户主")
                    .member("H", "2", "凌小云", FATHER, relation)
                    .resident("凌大川", FATHER, "1972-10-24", ResidentState.NORMAL);
        }

        @Test
        void tellsNoAgeSoThatAChildOfTheHouseIsInTheAccount() {
            ChildAccount child = household("之女").child();
            assertThat(child.name().text()).isEqualTo("凌小云");
            assertThat(child.birth()).isNull();
            assertThat(child.schooling()).isEqualTo(SchoolStanding.UNKNOWN);
            assertThat(child.aid()).isEqualTo(AidStanding.UNKNOWN);
        }

        @Test
        void leavesTheAgeToAColumnOfAnotherRow() {
            ChildAccount child = household("之孙女")
                    .resident("凌小云", "", "2002-12-08", ResidentState.NORMAL)
                    .child();
            assertThat(child.birth()).isEqualTo(LocalDate.of(2002, 12, 8));
        }

        @Test
        void makesNoChildOfWhomNothingSaysSo() {
            assertThat(names(household("配偶"))).isEmpty();
        }

        @Test
        void makesNoChildOfTheParentWhoIsAChildOfTheHouseToo() {
            Folder folder = new Folder()
                    .member("H", "1", "凌大川", FATHER, "之子")
                    .member("H", "2", "凌小云", FATHER, "之孙女")
                    .resident("凌大川", FATHER, ResidentState.NORMAL);
            assertThat(names(folder)).containsExactly("凌小云");
        }
    }

    @Nested
    class ARowThatContradictsItself {

        private static final String NINETEEN_NINETY_FIVE = "422899199512150026";

        @Test
        void keepsAChildInTheAccountByItsBirthDate() {
            ChildAccount child = new Folder()
                    .resident("胡薇婷", NINETEEN_NINETY_FIVE, "1999-12-15", ResidentState.NORMAL)
                    .child();
            assertThat(child.birth()).isEqualTo(LocalDate.of(1999, 12, 15));
        }

        @Test
        void makesNoChildOfAGrownUpWhoseNumberIsToldTwice() {
            Folder folder = new Folder()
                    .registered("1", "胡薇婷", NINETEEN_NINETY_FIVE)
                    .resident("胡薇婷", NINETEEN_NINETY_FIVE, "1999-12-15", ResidentState.NORMAL);
            assertThat(names(folder)).isEmpty();
        }
    }

    @Nested
    class ANumberWithAWrongCheckCharacter {

        private static final String FUTURE = "42289920810716054X";
        private static final String GROWN_UP = "422899198107160540";

        @Test
        void putsNoChildOfTheHouseOutOfAge() {
            for (String number : List.of(FUTURE, GROWN_UP)) {
                ChildAccount child =
                        new Folder().member("H", "3", "杨语涵", number, "之女").child();
                assertThat(child.birth()).as(number).isNull();
                assertThat(child.schooling()).as(number).isEqualTo(SchoolStanding.UNKNOWN);
            }
        }

        @Test
        void makesNoChildOfAHeadOfAHousehold() {
            assertThat(names(new Folder().member("H", "1", "杨永", GROWN_UP, "户主")))
                    .isEmpty();
        }

        @Test
        void makesNoChildOfAGrownUpWhoseSoundNumberThePopulationRegisterHas() {
            Folder folder = new Folder()
                    .member("H", "2", "于云德", GROWN_MISTYPED.replace("1999", "1959"), "之子")
                    .resident("于云德", GROWN, ResidentState.NORMAL);
            assertThat(names(folder)).isEmpty();
        }
    }

    @Test
    void aBirthDateFilledFromAMistypedNumberMakesNoChildOfAGrownUp() {
        Folder folder = new Folder()
                .member("H", "1", "于云德", GROWN, "户主")
                .resident("于云德", GROWN_MISTYPED, "1999-05-29", ResidentState.NORMAL);
        assertThat(names(folder)).isEmpty();
    }
}
