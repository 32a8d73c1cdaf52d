# SPDX-License-Identifier: GPL-3.0-or-later
# One target carries the flags of the whole project, so that no module can differ from another.
add_library(rapporteur_flags INTERFACE)
target_include_directories(rapporteur_flags INTERFACE ${CMAKE_SOURCE_DIR}/src)
target_compile_options(rapporteur_flags INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual -Wcast-align -Wimplicit-fallthrough
    -fstack-protector-strong $<$<CONFIG:Release>:-D_FORTIFY_SOURCE=2> $<$<CONFIG:Release>:-D_GLIBCXX_ASSERTIONS>
    $<$<BOOL:${RAPPORTEUR_WARNINGS_AS_ERRORS}>:-Werror>)
target_compile_definitions(rapporteur_flags INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_FOREACH QT_NO_URL_CAST_FROM_STRING QT_NO_NARROWING_CONVERSIONS_IN_CONNECT
    QT_USE_QSTRINGBUILDER RAPPORTEUR_VERSION="${PROJECT_VERSION}")
target_link_options(rapporteur_flags INTERFACE -Wl,-z,relro,-z,now -Wl,--as-needed)
if(RAPPORTEUR_SANITIZE)
    target_compile_options(rapporteur_flags INTERFACE -fsanitize=address,undefined -fno-sanitize-recover=undefined -fno-omit-frame-pointer
        -fno-sanitize=vptr        # Poppler hides the type information that this check would need
        -Wno-maybe-uninitialized) # g++ 12 sees it inside <regex> and <functional> once the sanitizers have rewritten them
    target_link_options(rapporteur_flags INTERFACE -fsanitize=address,undefined)
    target_compile_definitions(rapporteur_flags INTERFACE RAPPORTEUR_SANITIZED)
endif()

# rapporteur_module(NAME [MOC] [USES module…] [LIBRARIES target…] [RESOURCES file…])
#
# A module is a folder of the same name below src/: its target is rapporteur_NAME, its include prefix NAME/.
# USES may name only modules that stand above it in src/CMakeLists.txt: any other stops the configuration (the first of
# the three dependency guards; the linker and tests/guards are the others). LIBRARIES are private to the module, so
# that Poppler, SQLite or ICU reach nobody by accident. MOC is for modules with QObjects of their own.
# RESOURCES are patterns below resources/; the files are compiled in under the same path, as ":/sql/migrations/0001_history.sql".
function(rapporteur_module name)
    cmake_parse_arguments(arg "MOC" "" "USES;LIBRARIES;RESOURCES" ${ARGN})
    file(GLOB sources CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/src/${name}/*.cpp ${CMAKE_SOURCE_DIR}/src/${name}/*.h
         ${CMAKE_SOURCE_DIR}/src/${name}/*/*.cpp ${CMAKE_SOURCE_DIR}/src/${name}/*/*.h)
    add_library(rapporteur_${name} STATIC ${sources})
    target_link_libraries(rapporteur_${name} PUBLIC rapporteur_flags Qt6::Core PRIVATE ${arg_LIBRARIES})
    set_target_properties(rapporteur_${name} PROPERTIES AUTOMOC ${arg_MOC} AUTOUIC ${arg_MOC} AUTOUIC_SEARCH_PATHS ${CMAKE_SOURCE_DIR}/ui)
    if(arg_RESOURCES)
        list(TRANSFORM arg_RESOURCES PREPEND ${CMAKE_SOURCE_DIR}/resources/)
        file(GLOB resources CONFIGURE_DEPENDS ${arg_RESOURCES})
        qt_add_resources(rapporteur_${name} ${name}_resources PREFIX / BASE ${CMAKE_SOURCE_DIR}/resources FILES ${resources})
    endif()
    foreach(used IN LISTS arg_USES)
        if(NOT TARGET rapporteur_${used})
            message(FATAL_ERROR "src/CMakeLists.txt: ${name} may not use ${used}: it is not a module above it.")
        endif()
        target_link_libraries(rapporteur_${name} PUBLIC rapporteur_${used})
    endforeach()
endfunction()
