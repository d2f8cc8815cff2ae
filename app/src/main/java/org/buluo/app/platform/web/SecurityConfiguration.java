package org.buluo.app.platform.web;

import org.buluo.app.platform.FirstSetUp;
import org.buluo.app.platform.Permission;
import org.buluo.app.platform.Route;
import org.buluo.app.platform.RouteTable;
import org.buluo.app.platform.SessionCheck;
import org.buluo.app.platform.SignedIn;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** Everything needs sign-in but the way to it; the browser runs only what this server sends as a file. */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    /** Pictures as data are those of Tabler's style sheet: arrows and ticks of its fields. */
    private static final String CONTENT = String.join(
            "; ",
            "default-src 'none'",
            "script-src 'self'",
            "style-src 'self'",
            "img-src 'self' data:",
            "font-src 'self'",
            "connect-src 'self'",
            "frame-src 'none'",
            "object-src 'none'",
            "base-uri 'none'",
            "form-action 'self'",
            "frame-ancestors 'none'");

    private static final String DEVICES =
            "accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), "
                    + "magnetometer=(), microphone=(), midi=(), payment=(), usb=()";
    private static final String[] FILES = {"/webjars/**", "/app*.css", "/*.js", "/*.svg"};

    @Bean
    SecurityFilterChain security(
            HttpSecurity http,
            FirstSetUp setUp,
            RouteTable routes,
            ObjectProvider<SessionCheck> check,
            CountySignIn county)
            throws Exception {
        http.addFilterBefore(new SetUpGate(setUp), SecurityContextHolderFilter.class)
                .addFilterBefore(new RevocationFilter(check), AuthorizationFilter.class)
                .authorizeHttpRequests(requests -> requests.requestMatchers(FILES)
                        .permitAll()
                        .requestMatchers(open(routes))
                        .permitAll()
                        .anyRequest()
                        .access((who, request) -> new AuthorizationDecision(isIn(who.get()))))
                .exceptionHandling(
                        faults -> faults.authenticationEntryPoint(new LoginUrlAuthenticationEntryPoint("/sign-in")))
                .logout(out -> out.logoutUrl("/sign-out").logoutSuccessUrl("/sign-in?out"))
                .headers(SecurityConfiguration::headers);
        county.addTo(http);
        return http.build();
    }

    /** Whether the way in was gone to its end: an account stands behind it. */
    private static boolean isIn(Authentication who) {
        return who != null && who.isAuthenticated() && who.getPrincipal() instanceof SignedIn;
    }

    private static void headers(HeadersConfigurer<HttpSecurity> headers) {
        headers.contentSecurityPolicy(csp -> csp.policyDirectives(CONTENT))
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(devices -> devices.policy(DEVICES))
                .crossOriginOpenerPolicy(opener -> opener.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
                .crossOriginResourcePolicy(resource -> resource.policy(CrossOriginResourcePolicy.SAME_ORIGIN));
    }

    private static String[] open(RouteTable routes) {
        return routes.all().stream()
                .filter(route -> route.permission() == Permission.ANYBODY)
                .map(Route::pattern)
                .distinct()
                .toArray(String[]::new);
    }
}
