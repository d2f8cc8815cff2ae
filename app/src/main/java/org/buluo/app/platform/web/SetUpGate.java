package org.buluo.app.platform.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.buluo.app.platform.FirstSetUp;
import org.springframework.web.filter.OncePerRequestFilter;

/** Leads every request to the first set-up while there is no county and no account. */
class SetUpGate extends OncePerRequestFilter {

    private final FirstSetUp setUp;

    SetUpGate(FirstSetUp setUp) {
        this.setUp = setUp;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String path = request.getRequestURI();
        boolean wayThrough = path.equals("/setup")
                || path.equals("/error")
                || path.equals("/health")
                || path.startsWith("/webjars/")
                || path.matches("/[^/]+\\.(css|js|svg)");
        if (wayThrough || setUp.isDone()) {
            chain.doFilter(request, response);
        } else {
            response.sendRedirect("/setup");
        }
    }
}
