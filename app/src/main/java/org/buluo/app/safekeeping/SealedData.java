package org.buluo.app.safekeeping;

import org.buluo.app.platform.SealedTable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What this module keeps sealed. */
@Configuration(value = "safekeepingSealedData", proxyBeanMethods = false)
class SealedData {

    @Bean
    SealedTable sealedPeriodChanges() {
        return SealedTable.of("safekeeping.period_change", "reason");
    }

    @Bean
    SealedTable sealedHolds() {
        return SealedTable.of("safekeeping.hold", "reason");
    }
}
