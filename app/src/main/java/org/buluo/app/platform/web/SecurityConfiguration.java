package org.buluo.app.platform.web;

import org.buluo.app.platform.FirstSetUp;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** Everything needs sign-in but the way to it; the browser runs only what this server sends as a file. */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    private static final String CONTENT =
            "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'";
    private static final String[] OPEN = {"/sign-in", "/setup", "/error", "/webjars/**", "/app*.css", "/*.js", "/*.svg"
    };

    @Bean
    SecurityFilterChain security(HttpSecurity http, FirstSetUp setUp) throws Exception {
        http.addFilterBefore(new SetUpGate(setUp), SecurityContextHolderFilter.class)
                .authorizeHttpRequests(requests ->
                        requests.requestMatchers(OPEN).permitAll().anyRequest().authenticated())
                .formLogin(form ->
                        form.loginPage("/sign-in").failureUrl("/sign-in?wrong").permitAll())
                .logout(out -> out.logoutUrl("/sign-out").logoutSuccessUrl("/sign-in?out"))
                .headers(headers -> headers.contentSecurityPolicy(csp -> csp.policyDirectives(CONTENT))
                        .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN)));
        return http.build();
    }
}
