package org.buluo.app.paper;

import org.buluo.app.platform.SealedTable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What this module keeps sealed. */
@Configuration(value = "paperSealedData", proxyBeanMethods = false)
class SealedData {

    @Bean
    SealedTable sealedFrozenLists() {
        return SealedTable.of("paper.frozen_list", "head");
    }

    @Bean
    SealedTable sealedVolumes() {
        return SealedTable.of("paper.volume", "content");
    }
}
