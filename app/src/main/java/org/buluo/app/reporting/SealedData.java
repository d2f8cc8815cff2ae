package org.buluo.app.reporting;

import org.buluo.app.platform.SealedTable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What this module keeps sealed. */
@Configuration(value = "reportingSealedData", proxyBeanMethods = false)
class SealedData {

    @Bean
    SealedTable sealedLedgerLines() {
        return SealedTable.of("reporting.ledger_line", "person");
    }

    @Bean
    SealedTable sealedLedgerNotes() {
        return SealedTable.of("reporting.ledger_note", "note");
    }
}
