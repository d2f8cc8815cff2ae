package org.buluo.app.audit.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Notes behind the gate of sign-in who came through it; before the gate nobody knows. */
class Whoever extends OncePerRequestFilter {

    static final String ATTRIBUTE = Whoever.class.getName();

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var signedIn = SecurityContextHolder.getContext().getAuthentication();
        if (signedIn != null) {
            request.setAttribute(ATTRIBUTE, signedIn.getPrincipal());
        }
        chain.doFilter(request, response);
    }
}
