package org.buluo.app.platform.web;

import java.util.List;
import java.util.Locale;
import org.buluo.app.platform.ListState;
import org.buluo.app.platform.Scope;
import org.buluo.app.platform.SignedIn;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;
import org.springframework.web.servlet.i18n.LocaleChangeInterceptor;

/** The language, and what controllers may ask for as arguments: {@link SignedIn}, {@link Scope}, {@link ListState}. */
@Configuration(proxyBeanMethods = false)
class WebConfiguration implements WebMvcConfigurer {

    private final ObjectProvider<SearchLimit> searches;

    WebConfiguration(ObjectProvider<SearchLimit> searches) {
        this.searches = searches;
    }

    @Bean
    LocaleResolver localeResolver(@Value("${server.servlet.session.cookie.secure:false}") boolean secure) {
        CookieLocaleResolver resolver = new CookieLocaleResolver(secure ? "__Host-lang" : "lang");
        resolver.setDefaultLocale(Locale.CHINESE);
        resolver.setCookieHttpOnly(true);
        resolver.setCookieSameSite("Lax");
        resolver.setCookieSecure(secure);
        return resolver;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        LocaleChangeInterceptor language = new LocaleChangeInterceptor();
        language.setParamName("lang");
        language.setIgnoreInvalidLocale(true);
        registry.addInterceptor(language);
        registry.addInterceptor(searches.getObject()).addPathPatterns(SearchLimit.SEARCHES);
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new Arguments());
    }

    /** Who is signed in, what they may see, and what the address says. */
    private static final class Arguments implements HandlerMethodArgumentResolver {

        @Override
        public boolean supportsParameter(MethodParameter parameter) {
            Class<?> type = parameter.getParameterType();
            return type == SignedIn.class || type == Scope.class || type == ListState.class;
        }

        @Override
        public Object resolveArgument(
                MethodParameter parameter,
                ModelAndViewContainer container,
                NativeWebRequest request,
                WebDataBinderFactory binders) {
            Class<?> type = parameter.getParameterType();
            if (type == ListState.class) {
                return Addresses.of(request.getNativeRequest(jakarta.servlet.http.HttpServletRequest.class));
            }
            var authentication = SecurityContextHolder.getContext().getAuthentication();
            boolean known = authentication != null && authentication.getPrincipal() instanceof SignedIn;
            if (type == Scope.class) {
                return known ? ((SignedIn) authentication.getPrincipal()).scope() : Scope.none();
            }
            return known ? authentication.getPrincipal() : null;
        }
    }
}
