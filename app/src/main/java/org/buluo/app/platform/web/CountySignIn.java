package org.buluo.app.platform.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.buluo.app.platform.SignIn;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestRedirectFilter;
import org.springframework.security.oauth2.core.oidc.OidcScopes;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;

/**
 * The county's own sign-in (OpenID Connect), when {@code buluo.oidc.issuer} names one. It says who somebody is and
 * nothing else: the account must be there, with its role and area, and the second factor is asked for all the same.
 */
@Component
class CountySignIn {

    private static final Logger LOG = LoggerFactory.getLogger(CountySignIn.class);
    private static final String ID = "county";

    private final String issuer;
    private final String client;
    private final String secret;
    private final String claim;
    private final String name;
    private final ObjectProvider<SignIn> signIn;
    private final ObjectProvider<Entering> entering;
    private final HttpSessionSecurityContextRepository contexts = new HttpSessionSecurityContextRepository();
    private volatile ClientRegistration known;

    CountySignIn(
            @Value("${buluo.oidc.issuer:}") String issuer,
            @Value("${buluo.oidc.client:}") String client,
            @Value("${buluo.oidc.secret:}") String secret,
            @Value("${buluo.oidc.claim:sub}") String claim,
            @Value("${buluo.oidc.name:}") String name,
            ObjectProvider<SignIn> signIn,
            ObjectProvider<Entering> entering) {
        this.issuer = issuer;
        this.client = client;
        this.secret = secret;
        this.claim = claim;
        this.name = name;
        this.signIn = signIn;
        this.entering = entering;
    }

    /** Whether the county has one. */
    public boolean isOn() {
        return !issuer.isBlank();
    }

    /** What people call it; empty for no particular name. */
    public String name() {
        return name;
    }

    /** Where it begins. */
    public String path() {
        return "/oauth2/authorization/" + ID;
    }

    void addTo(HttpSecurity http) throws Exception {
        if (isOn()) {
            http.addFilterBefore(this::askProvider, OAuth2AuthorizationRequestRedirectFilter.class);
            http.oauth2Login(login -> login.loginPage("/sign-in")
                    .clientRegistrationRepository(registrations())
                    .successHandler(this::vouched)
                    .failureHandler((request, response, fault) -> {
                        LOG.warn(
                                "the county's sign-in refuses: {}",
                                fault.getClass().getSimpleName());
                        response.sendRedirect("/sign-in?refused");
                    }));
        }
    }

    /** When the provider is not there, whoever comes is told so before anything else is tried. */
    void askProvider(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (request instanceof HttpServletRequest asked && asked.getRequestURI().equals(path())) {
            try {
                registration();
            } catch (RuntimeException e) {
                LOG.warn("the county's sign-in is not there: {}", e.getClass().getSimpleName());
                ((HttpServletResponse) response).sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
                return;
            }
        }
        chain.doFilter(request, response);
    }

    /** Asks the provider for its addresses when somebody comes, not at the start: it may be down then. */
    private ClientRegistrationRepository registrations() {
        return id -> id.equals(ID) ? registration() : null;
    }

    private ClientRegistration registration() {
        if (known == null) {
            known = ClientRegistrations.fromIssuerLocation(issuer)
                    .registrationId(ID)
                    .clientId(client)
                    .clientSecret(secret)
                    .scope(OidcScopes.OPENID)
                    .build();
        }
        return known;
    }

    private void vouched(HttpServletRequest request, HttpServletResponse response, Authentication authentication)
            throws IOException {
        // Being known to the county opens nothing: that comes with the end of the way in.
        SecurityContextHolder.clearContext();
        contexts.saveContext(SecurityContextHolder.createEmptyContext(), request, response);
        String external = authentication.getPrincipal() instanceof OidcUser user ? user.getClaimAsString(claim) : null;
        var account =
                external == null ? null : signIn.getObject().vouched(external).orElse(null);
        response.sendRedirect(
                account == null ? "/sign-in?unknown" : entering.getObject().begin(account, false, request, response));
    }
}
