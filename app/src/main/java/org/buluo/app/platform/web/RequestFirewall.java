package org.buluo.app.platform.web;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.security.web.firewall.StrictHttpFirewall;

/** What no page of ours ever asks for is refused before anything looks at it. */
@Configuration(proxyBeanMethods = false)
class RequestFirewall {

    private static final List<String> METHODS = List.of("GET", "HEAD", "POST");
    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]", "::1", "0:0:0:0:0:0:0:1");

    /** @param host by which people know the console; empty when it is not told, and any is taken */
    @Bean
    HttpFirewall firewall(@Value("${buluo.host:}") String host) {
        StrictHttpFirewall firewall = new StrictHttpFirewall();
        firewall.setAllowedHttpMethods(METHODS);
        firewall.setAllowedHostnames(asked -> host.isBlank() || asked.equalsIgnoreCase(host) || isThisMachine(asked));
        return firewall;
    }

    private static boolean isThisMachine(String asked) {
        return THIS_MACHINE.contains(asked.toLowerCase(Locale.ROOT));
    }

    @Bean
    RequestRejectedHandler refusal() {
        return (request, response, why) -> {
            boolean isKnown = METHODS.contains(request.getMethod());
            if (!isKnown) {
                response.setHeader(HttpHeaders.ALLOW, String.join(", ", METHODS));
            }
            response.setStatus((isKnown ? HttpStatus.BAD_REQUEST : HttpStatus.METHOD_NOT_ALLOWED).value());
        };
    }
}
