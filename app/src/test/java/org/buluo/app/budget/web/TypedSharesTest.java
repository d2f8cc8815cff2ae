package org.buluo.app.budget.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TypedSharesTest {

    private static final List<String> PROVISIONS = List.of("boarder-living");

    private static Map<String, String> sent(String name, String value) {
        Map<String, String> sent = new HashMap<>(Map.of(
                "provision", "boarder-living",
                "from", "2019-autumn",
                "CENTRAL", "50",
                "PROVINCE", "１２．５％",
                "COUNTY", "37.5",
                "document", "国发〔2015〕67号"));
        sent.put(name, value);
        return sent;
    }

    @Test
    void percentagesAreReadAsPeopleTypeThem() {
        TypedShares.Read read = TypedShares.of(sent("clause", ""), PROVISIONS);
        assertThat(read.proposal().orElseThrow().parts()).containsExactly(5000, 1250, 3750, 0);
        assertThat(read.proposal().orElseThrow().confirmed()).isFalse();
        assertThat(TypedShares.of(sent("confirmed", "1"), PROVISIONS)
                        .proposal()
                        .orElseThrow()
                        .confirmed())
                .isTrue();
    }

    @Test
    void whatIsWrongIsSaid() {
        Map.of(
                        "provision", "nothing",
                        "from", "2019",
                        "document", " ",
                        "CENTRAL", "5O",
                        "COUNTY", "37.51")
                .forEach((name, value) -> assertThat(
                                TypedShares.of(sent(name, value), PROVISIONS).proposal())
                        .as(name)
                        .isEmpty());
        assertThat(TypedShares.of(sent("COUNTY", "37.51"), PROVISIONS).fault()).isEqualTo("budget.shares.wrong.sum");
        assertThat(TypedShares.of(sent("CENTRAL", "-1"), PROVISIONS).fault()).isEqualTo("budget.shares.wrong.percent");
    }
}
