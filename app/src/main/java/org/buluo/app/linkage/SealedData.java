package org.buluo.app.linkage;

import org.buluo.app.platform.SealedTable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What this module keeps sealed. */
@Configuration(value = "linkageSealedData", proxyBeanMethods = false)
class SealedData {

    @Bean
    SealedTable sealedPairs() {
        return SealedTable.of(
                "linkage.pair", "left_id", "right_id", "left_name", "right_name", "left_household", "right_household");
    }

    @Bean
    SealedTable sealedDecisions() {
        return SealedTable.of("linkage.decision", "left_id", "right_id", "left_name", "right_name");
    }
}
