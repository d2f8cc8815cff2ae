package org.buluo.app.intake;

import org.buluo.app.platform.SealedTable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What this module keeps sealed. */
@Configuration(value = "intakeSealedData", proxyBeanMethods = false)
class SealedData {

    @Bean
    SealedTable sealedDeliveries() {
        return SealedTable.of("intake.delivery", "password", "likeness");
    }

    @Bean
    SealedTable sealedDeliveryParts() {
        return SealedTable.of("intake.delivery_part", "content");
    }

    @Bean
    SealedTable sealedRowBlocks() {
        return SealedTable.of("intake.row_block", "content");
    }
}
