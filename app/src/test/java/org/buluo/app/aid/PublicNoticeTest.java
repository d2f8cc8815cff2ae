package org.buluo.app.aid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.buluo.app.aid.PublicNotice.Entry;
import org.buluo.app.aid.PublicNotice.Names;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PublicNoticeTest {

    private static final LocalDate DAY = LocalDate.of(2019, 11, 4);

    private static PublicNotice notice(String title, LocalDate until) {
        return new PublicNotice(title, DAY, until, "县学生资助管理中心 0718-3222222", List.of());
    }

    @Test
    void thereIsNoPlaceForWhatMayNotBePublished() {
        assertThat(Stream.of(Entry.class.getRecordComponents()).map(RecordComponent::getName))
                .containsExactly("name", "school", "grade", "className");
    }

    @ParameterizedTest
    @CsvSource({"张三,张*", "张小三,张*三", "欧阳小明,欧**明", "张,张"})
    void aNameIsShownMaskedOrComplete(String name, String masked) {
        assertThat(Entry.of(name, Names.MASKED, "青冈小学", "三年级", "").name()).isEqualTo(masked);
        assertThat(Entry.of(name, Names.COMPLETE, "青冈小学", "三年级", "").name()).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource({"三班,三班", "2,2", "（1）班,(1)班", "1701班,1701班", "送教,''", "特教班,''", "残疾儿童班,''", "学前贫困班,''"})
    void aClassThatTellsMoreThanWhichIsLeftOut(String stated, String shown) {
        assertThat(Entry.of("张三", Names.MASKED, "青冈小学", "三年级", stated).className())
                .isEqualTo(shown);
    }

    @Property(tries = 100)
    void nobodysNumberStandsInAnyField(
            @ForAll @CharRange(from = '0', to = '9') @StringLength(min = 6, max = 19) String number) {
        assertThatThrownBy(() -> new Entry("张三" + number, "青冈小学", "三年级", "")).hasMessageContaining("number");
        assertThatThrownBy(() -> new Entry("张三", "青冈小学" + number, "三年级", "")).hasMessageContaining("number");
        assertThatThrownBy(() -> new Entry("张三", "青冈小学", number, "")).hasMessageContaining("number");
        assertThatThrownBy(() -> new Entry("张三", "青冈小学", "三年级", number)).hasMessageContaining("number");
        assertThatThrownBy(() -> notice("名单 " + number, DAY.plusDays(6))).hasMessageContaining("number");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 5})
    void aNoticeIsUpLongEnough(int days) {
        assertThatThrownBy(() -> notice("名单", DAY.plusDays(days))).hasMessageContaining("7 days");
        assertThat(notice("名单", DAY.plusDays(6)).until()).isEqualTo(DAY.plusDays(6));
    }

    @Test
    void aNoticeSaysWhatItIsAndWhereToObject() {
        assertThatThrownBy(() -> notice(" ", DAY.plusDays(9))).hasMessageContaining("title");
        assertThatThrownBy(() -> new PublicNotice("名单", DAY, DAY.plusDays(9), "", List.of()))
                .hasMessageContaining("where to object");
    }
}
