package org.buluo.app.casework;

import java.nio.file.Path;
import java.time.Clock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.json.JsonMapper;

/** The gateways that come with Buluo, where the configuration names a folder for them. */
@Configuration(proxyBeanMethods = false)
class Gateways {

    @Bean
    @ConditionalOnExpression("!'${buluo.casework.sms-folder:}'.isEmpty()")
    MessageGateway smsFiles(@Value("${buluo.casework.sms-folder:}") Path folder, JsonMapper json, Clock clock) {
        return new FileGateway("sms", folder, json, clock);
    }

    @Bean
    @ConditionalOnExpression("!'${buluo.casework.wechat-folder:}'.isEmpty()")
    MessageGateway wechatFiles(@Value("${buluo.casework.wechat-folder:}") Path folder, JsonMapper json, Clock clock) {
        return new FileGateway("wechat", folder, json, clock);
    }
}
