package org.buluo.app.forms;

import org.buluo.app.platform.SealedTable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What this module keeps sealed. */
@Configuration(value = "formsSealedData", proxyBeanMethods = false)
class SealedData {

    @Bean
    SealedTable sealedForms() {
        return SealedTable.of("forms.sent_form", "content");
    }
}
