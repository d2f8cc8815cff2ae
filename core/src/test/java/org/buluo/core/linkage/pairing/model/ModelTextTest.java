package org.buluo.core.linkage.pairing.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ModelTextTest {

    @Test
    void aModelReadsAsItWasWritten() {
        List<String> lines = ModelText.lines(Model.usual(1000));
        assertThat(ModelText.lines(ModelText.read(lines))).isEqualTo(lines);
    }

    @Test
    void aModelThatMissesALineOrHoldsNoNumberIsRefusedByName() {
        List<String> lines = new ArrayList<>(ModelText.lines(Model.usual(1000)));
        String key = lines.get(5).split(" ")[0];
        lines.set(5, key + " much");
        assertThatThrownBy(() -> ModelText.read(lines)).hasMessageContaining("line 6");
        lines.remove(5);
        assertThatThrownBy(() -> ModelText.read(lines)).hasMessageContaining(key);
        assertThatThrownBy(() -> ModelText.read(List.of("name,id"))).hasMessageContaining("first line");
    }
}
