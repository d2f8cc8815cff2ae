package org.buluo.app.account;

import org.buluo.app.platform.SealedTable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What this module keeps sealed. */
@Configuration(value = "accountSealedData", proxyBeanMethods = false)
class SealedData {

    @Bean
    SealedTable sealedLines() {
        return SealedTable.of("account.line", "person");
    }

    @Bean
    SealedTable sealedRunFiles() {
        return SealedTable.of("account.run_file", "content");
    }

    @Bean
    SealedTable sealedPurposeExports() {
        return SealedTable.of("account.purpose_export", "content");
    }
}
