package org.buluo.app.audit;

import org.buluo.app.platform.SealedTable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What this module keeps sealed. */
@Configuration(value = "auditSealedData", proxyBeanMethods = false)
class SealedData {

    /** Entries are chained as they were sealed, so their keys stay. */
    @Bean
    SealedTable sealedReasons() {
        return SealedTable.fixed("audit.entry", "reason");
    }
}
