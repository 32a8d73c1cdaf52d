<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AgendaForms</name>
    <message>
        <source>New item</source>
        <translation>Nuevo tema</translation>
    </message>
    <message>
        <source>Item %1</source>
        <translation>Tema %1</translation>
    </message>
    <message>
        <source>Title:</source>
        <translation>Título:</translation>
    </message>
    <message>
        <source>Annotation:</source>
        <translation>Anotación:</translation>
    </message>
    <message>
        <source>Only a heading over its sub-items</source>
        <translation>Solo un encabezado para sus subtemas</translation>
    </message>
    <message>
        <source>Topic:</source>
        <translation>Asunto:</translation>
    </message>
    <message>
        <source>links it with items of other meetings</source>
        <translation>lo vincula con temas de otras reuniones</translation>
    </message>
    <message>
        <source>taken up as it stands</source>
        <translation>se examina tal cual</translation>
    </message>
    <message>
        <source>State:</source>
        <translation>Estado:</translation>
    </message>
    <message>
        <source>Deferred to:</source>
        <translation>Aplazado a:</translation>
    </message>
    <message>
        <source>such as COP-5</source>
        <translation>por ejemplo COP-5</translation>
    </message>
    <message>
        <source>Reason:</source>
        <translation>Motivo:</translation>
    </message>
    <message>
        <source>The item is on the agenda.</source>
        <translation>El tema está en el programa.</translation>
    </message>
    <message>
        <source>The item is changed.</source>
        <translation>El tema se ha modificado.</translation>
    </message>
    <message>
        <source>Number of item %1</source>
        <translation>Número del tema %1</translation>
    </message>
    <message>
        <source>Number:</source>
        <translation>Número:</translation>
    </message>
    <message>
        <source>such as 5 (b)</source>
        <translation>por ejemplo 5 (b)</translation>
    </message>
    <message>
        <source>“%1” is no number of an item. Write it as 5 or 5 (b).</source>
        <translation>«%1» no es el número de un tema. Escríbalo así: 5 o 5 (b).</translation>
    </message>
    <message>
        <source>The item has another number.</source>
        <translation>El tema tiene otro número.</translation>
    </message>
    <message>
        <source>New agenda</source>
        <translation>Nuevo programa</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Version:</source>
        <translation>Versión:</translation>
    </message>
    <message>
        <source>Symbol:</source>
        <translation>Signatura:</translation>
    </message>
    <message>
        <source>such as UNEP/MC/COP.4/1</source>
        <translation>por ejemplo UNEP/MC/COP.4/1</translation>
    </message>
    <message>
        <source>Annotated in:</source>
        <translation>Anotado en:</translation>
    </message>
    <message>
        <source>such as UNEP/MC/COP.4/1/Add.1</source>
        <translation>por ejemplo UNEP/MC/COP.4/1/Add.1</translation>
    </message>
    <message>
        <source>Adopted on:</source>
        <translation>Aprobado el:</translation>
    </message>
    <message>
        <source>Notes:</source>
        <translation>Notas:</translation>
    </message>
    <message>
        <source>The agenda is kept.</source>
        <translation>El programa se ha guardado.</translation>
    </message>
    <message>
        <source>Documents under item %1</source>
        <translation>Documentos del tema %1</translation>
    </message>
    <message>
        <source>Documents of the meeting that stand under no item</source>
        <translation>Documentos de la reunión que no figuran en ningún tema</translation>
    </message>
    <message>
        <source>Every document of the meeting stands under some item.</source>
        <translation>Todos los documentos de la reunión figuran en algún tema.</translation>
    </message>
    <message>
        <source>Under no item:</source>
        <translation>En ningún tema:</translation>
    </message>
    <message>
        <source>Or another:</source>
        <translation>U otro:</translation>
    </message>
    <message>
        <source>symbol, such as UNEP/MC/COP.4/28</source>
        <translation>signatura, por ejemplo UNEP/MC/COP.4/28</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) stand under the item.</source>
        <translation>
            <numerusform>%n documento figura en el tema.</numerusform>
            <numerusform>%n documentos figuran en el tema.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a document, or write its symbol.</source>
        <translation>Elija un documento o escriba su signatura.</translation>
    </message>
    <message>
        <source>The library holds no agenda of this meeting: import its first document (…/1) and its annotations (…/1/Add.1).</source>
        <translation>La biblioteca no contiene ningún programa de esta reunión: importe su primer documento (…/1) y sus anotaciones (…/1/Add.1).</translation>
    </message>
    <message>
        <source>The agenda says all that its documents say.</source>
        <translation>El programa recoge todo lo que dicen sus documentos.</translation>
    </message>
    <message>
        <source>Read the agenda</source>
        <translation>Leer el programa</translation>
    </message>
    <message>
        <source>What %1 would change:</source>
        <translation>Lo que cambiaría con %1:</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Lo que cambiaría</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>The agenda is read from its documents.</source>
        <translation>El programa se ha leído de sus documentos.</translation>
    </message>
</context>
<context>
    <name>ContributionForms</name>
    <message>
        <source>A currency has three letters, such as USD or CHF.</source>
        <translation>Una moneda tiene tres letras, por ejemplo USD o CHF.</translation>
    </message>
    <message>
        <source>New contribution</source>
        <translation>Nueva contribución</translation>
    </message>
    <message>
        <source>Contribution</source>
        <translation>Contribución</translation>
    </message>
    <message>
        <source>Donor:</source>
        <translation>Donante:</translation>
    </message>
    <message>
        <source>Kind:</source>
        <translation>Tipo:</translation>
    </message>
    <message>
        <source>Year:</source>
        <translation>Año:</translation>
    </message>
    <message>
        <source>Amount:</source>
        <translation>Importe:</translation>
    </message>
    <message>
        <source>empty where only the donor is known</source>
        <translation>vacío si solo se conoce al donante</translation>
    </message>
    <message>
        <source>Currency:</source>
        <translation>Moneda:</translation>
    </message>
    <message>
        <source>For:</source>
        <translation>Finalidad:</translation>
    </message>
    <message>
        <source>Pledged on:</source>
        <translation>Prometida el:</translation>
    </message>
    <message>
        <source>Received on:</source>
        <translation>Recibida el:</translation>
    </message>
    <message>
        <source>Reported in:</source>
        <translation>Notificada en:</translation>
    </message>
    <message>
        <source>symbol and paragraph</source>
        <translation>signatura y párrafo</translation>
    </message>
    <message>
        <source>Notes:</source>
        <translation>Notas:</translation>
    </message>
    <message>
        <source>“%1” is no year.</source>
        <translation>«%1» no es un año.</translation>
    </message>
    <message>
        <source>An amount needs its currency, such as USD.</source>
        <translation>Un importe necesita su moneda, por ejemplo USD.</translation>
    </message>
    <message>
        <source>The contribution is kept.</source>
        <translation>La contribución se ha guardado.</translation>
    </message>
    <message>
        <source>New agreement</source>
        <translation>Nuevo acuerdo</translation>
    </message>
    <message>
        <source>Title:</source>
        <translation>Título:</translation>
    </message>
    <message>
        <source>Who serves:</source>
        <translation>Presta el servicio:</translation>
    </message>
    <message>
        <source>Who pays:</source>
        <translation>Lo paga:</translation>
    </message>
    <message>
        <source>On cost recovery</source>
        <translation>Con recuperación de gastos</translation>
    </message>
    <message>
        <source>Reference:</source>
        <translation>Referencia:</translation>
    </message>
    <message>
        <source>Under:</source>
        <translation>En virtud de:</translation>
    </message>
    <message>
        <source>such as MC-3/11, 5 (b)</source>
        <translation>por ejemplo MC-3/11, 5 (b)</translation>
    </message>
    <message>
        <source>For the meeting:</source>
        <translation>Para la reunión:</translation>
    </message>
    <message>
        <source>such as COP-4</source>
        <translation>por ejemplo COP-4</translation>
    </message>
    <message>
        <source>Signed on:</source>
        <translation>Firmado el:</translation>
    </message>
    <message>
        <source>Known by:</source>
        <translation>Precisión:</translation>
    </message>
    <message>
        <source>the day</source>
        <translation>el día</translation>
    </message>
    <message>
        <source>the month</source>
        <translation>el mes</translation>
    </message>
    <message>
        <source>the year</source>
        <translation>el año</translation>
    </message>
    <message>
        <source>From:</source>
        <translation>Desde:</translation>
    </message>
    <message>
        <source>Until:</source>
        <translation>Hasta:</translation>
    </message>
    <message>
        <source>The agreement is kept.</source>
        <translation>El acuerdo se ha guardado.</translation>
    </message>
    <message>
        <source>New line</source>
        <translation>Nueva partida</translation>
    </message>
    <message>
        <source>Line of the budget</source>
        <translation>Partida del presupuesto</translation>
    </message>
    <message>
        <source>Service:</source>
        <translation>Servicio:</translation>
    </message>
    <message>
        <source>Budgeted:</source>
        <translation>Presupuestado:</translation>
    </message>
    <message>
        <source>Charged:</source>
        <translation>Cobrado:</translation>
    </message>
    <message>
        <source>Delivered on:</source>
        <translation>Prestado el:</translation>
    </message>
    <message>
        <source>What was delivered:</source>
        <translation>Lo prestado:</translation>
    </message>
    <message>
        <source>The line is kept.</source>
        <translation>La partida se ha guardado.</translation>
    </message>
    <message>
        <source>New call</source>
        <translation>Nueva solicitud</translation>
    </message>
    <message>
        <source>such as MC/COP6/2025/59</source>
        <translation>por ejemplo MC/COP6/2025/59</translation>
    </message>
    <message>
        <source>Asked for by:</source>
        <translation>Pedida por:</translation>
    </message>
    <message>
        <source>Goes to:</source>
        <translation>Se dirige a:</translation>
    </message>
    <message>
        <source>And by name to:</source>
        <translation>Y expresamente a:</translation>
    </message>
    <message>
        <source>names or codes, with semicolons between</source>
        <translation>nombres o códigos, separados por punto y coma</translation>
    </message>
    <message>
        <source>Opened on:</source>
        <translation>Abierta el:</translation>
    </message>
    <message>
        <source>Deadline:</source>
        <translation>Plazo:</translation>
    </message>
    <message>
        <source>Closed: nothing more is expected</source>
        <translation>Cerrada: no se espera nada más</translation>
    </message>
    <message>
        <source>The call is kept.</source>
        <translation>La solicitud se ha guardado.</translation>
    </message>
    <message>
        <source>New submission</source>
        <translation>Nueva comunicación</translation>
    </message>
    <message>
        <source>Submission</source>
        <translation>Comunicación</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>Language:</source>
        <translation>Idioma:</translation>
    </message>
    <message>
        <source>Issued as:</source>
        <translation>Publicada como:</translation>
    </message>
    <message>
        <source>symbol, where it was issued</source>
        <translation>signatura, si se publicó</translation>
    </message>
    <message>
        <source>Summary:</source>
        <translation>Resumen:</translation>
    </message>
    <message>
        <source>The submission is kept.</source>
        <translation>La comunicación se ha guardado.</translation>
    </message>
    <message>
        <source>Who:</source>
        <translation>Quién:</translation>
    </message>
</context>
<context>
    <name>CooperationForms</name>
    <message>
        <source>From:</source>
        <translation>Desde:</translation>
    </message>
    <message>
        <source>Until:</source>
        <translation>Hasta:</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>Nuevo grupo</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>Nombre:</translation>
    </message>
    <message>
        <source>Kind:</source>
        <translation>Tipo:</translation>
    </message>
    <message>
        <source>Scope:</source>
        <translation>Alcance:</translation>
    </message>
    <message>
        <source>Guided by:</source>
        <translation>Dirigido por:</translation>
    </message>
    <message>
        <source>name of a group</source>
        <translation>nombre de un grupo</translation>
    </message>
    <message>
        <source>Under:</source>
        <translation>En virtud de:</translation>
    </message>
    <message>
        <source>such as MC-3/11, 5 (a)</source>
        <translation>por ejemplo MC-3/11, 5 (a)</translation>
    </message>
    <message>
        <source>Notes:</source>
        <translation>Notas:</translation>
    </message>
    <message>
        <source>The group is kept.</source>
        <translation>El grupo se ha guardado.</translation>
    </message>
    <message>
        <source>New member</source>
        <translation>Nuevo miembro</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Miembro</translation>
    </message>
    <message>
        <source>Entity:</source>
        <translation>Entidad:</translation>
    </message>
    <message>
        <source>Person:</source>
        <translation>Persona:</translation>
    </message>
    <message>
        <source>empty: the entity as such</source>
        <translation>vacío: la entidad como tal</translation>
    </message>
    <message>
        <source>Role:</source>
        <translation>Función:</translation>
    </message>
    <message>
        <source>The member is kept.</source>
        <translation>El miembro se ha guardado.</translation>
    </message>
    <message>
        <source>New heading</source>
        <translation>Nuevo encabezado</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Encabezado</translation>
    </message>
    <message>
        <source>Decision:</source>
        <translation>Decisión:</translation>
    </message>
    <message>
        <source>such as MC-3/11</source>
        <translation>por ejemplo MC-3/11</translation>
    </message>
    <message>
        <source>The heading is kept.</source>
        <translation>El encabezado se ha guardado.</translation>
    </message>
    <message>
        <source>New area</source>
        <translation>Nueva esfera</translation>
    </message>
    <message>
        <source>Group:</source>
        <translation>Grupo:</translation>
    </message>
    <message>
        <source>The area is kept.</source>
        <translation>La esfera se ha guardado.</translation>
    </message>
    <message>
        <source>New lead officer</source>
        <translation>Nuevo oficial principal</translation>
    </message>
    <message>
        <source>Lead officer</source>
        <translation>Oficial principal</translation>
    </message>
    <message>
        <source>Officer:</source>
        <translation>Oficial:</translation>
    </message>
    <message>
        <source>empty while none is named</source>
        <translation>vacío mientras no se designe a nadie</translation>
    </message>
    <message>
        <source>The lead officer is kept.</source>
        <translation>El oficial principal se ha guardado.</translation>
    </message>
    <message>
        <source>Change the scope of %1</source>
        <translation>Modificar el alcance de %1</translation>
    </message>
    <message>
        <source>Before that day the list of areas shows what it shows now.</source>
        <translation>Antes de ese día, la lista de esferas muestra lo que muestra ahora.</translation>
    </message>
    <message>
        <source>The scope changes on that day.</source>
        <translation>El alcance cambia ese día.</translation>
    </message>
    <message>
        <source>History of the area</source>
        <translation>Historial de la esfera</translation>
    </message>
    <message>
        <source>The area in the course of time, with its leads</source>
        <translation>La esfera a lo largo del tiempo, con sus oficiales principales</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Fechas</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Esfera</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Alcance</translation>
    </message>
    <message>
        <source>leads</source>
        <translation>dirige</translation>
    </message>
</context>
<context>
    <name>FieldValue</name>
    <message>
        <source>expected agenda items such as 4(j)</source>
        <translation>se esperan temas del programa como 4(j)</translation>
    </message>
    <message>
        <source>expected symbols such as UNEP/MC/COP.4/17</source>
        <translation>se esperan signaturas como UNEP/MC/COP.4/17</translation>
    </message>
    <message>
        <source>expected days and place such as 2021-11-01/2021-11-05 Bali</source>
        <translation>se esperan fechas y lugar como 2021-11-01/2021-11-05 Bali</translation>
    </message>
    <message>
        <source>expected a text of 1 to 2000 characters</source>
        <translation>se espera un texto de 1 a 2000 caracteres</translation>
    </message>
    <message>
        <source>expected general, limited or restricted</source>
        <translation>se espera general, limited o restricted</translation>
    </message>
    <message>
        <source>expected a day such as 2021-07-05</source>
        <translation>se espera una fecha como 2021-07-05</translation>
    </message>
    <message>
        <source>expected one of en, fr, es, zh, ru, ar</source>
        <translation>se espera en, fr, es, zh, ru o ar</translation>
    </message>
    <message>
        <source>expected a number from 1 to 999</source>
        <translation>se espera un número del 1 al 999</translation>
    </message>
</context>
<context>
    <name>MatrixDialog</name>
    <message>
        <source>Spreadsheet (XLSX)</source>
        <translation>Hoja de cálculo (XLSX)</translation>
    </message>
    <message>
        <source>Word document (DOCX)</source>
        <translation>Documento de Word (DOCX)</translation>
    </message>
    <message>
        <source>OpenDocument text (ODT)</source>
        <translation>Texto OpenDocument (ODT)</translation>
    </message>
    <message>
        <source>Table as text (CSV)</source>
        <translation>Tabla como texto (CSV)</translation>
    </message>
    <message>
        <source>For other programs (JSON)</source>
        <translation>Para otros programas (JSON)</translation>
    </message>
</context>
<context>
    <name>MeetingFilesForm</name>
    <message>
        <source>Save the files of %1</source>
        <translation>Guardar los archivos de %1</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) with these names are in %1 already.</source>
        <translation>
            <numerusform>En %1 ya hay %n archivo con uno de estos nombres.</numerusform>
            <numerusform>En %1 ya hay %n archivos con estos nombres.</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave them as they are</source>
        <translation>Dejarlos como están</translation>
    </message>
    <message>
        <source>Replace them</source>
        <translation>Reemplazarlos</translation>
    </message>
    <message>
        <source>Folder for the files</source>
        <translation>Carpeta para los archivos</translation>
    </message>
    <message>
        <source>The library holds no file of a document of this meeting.</source>
        <translation>La biblioteca no contiene ningún archivo de documentos de esta reunión.</translation>
    </message>
</context>
<context>
    <name>MembersForm</name>
    <message>
        <source>An organization of regional integration votes with one vote for each of its member States that is a Party, and not at all if one of them votes itself.</source>
        <translation>Una organización de integración regional vota con un voto por cada uno de sus Estados miembros que sea Parte, y no vota si alguno de ellos vota por sí mismo.</translation>
    </message>
    <message>
        <source>Member States:</source>
        <translation>Estados miembros:</translation>
    </message>
    <message>
        <source>One State a line, by name or code; behind it, where they matter, its first and its last day: “Sweden; 1995-01-01”, “Malta; 2004-05-01; 2020-01-31”.</source>
        <translation>Un Estado por línea, por su nombre o su código; a continuación, cuando importen, su primer día y su último día: «Suecia; 1995-01-01», «Malta; 2004-05-01; 2020-01-31».</translation>
    </message>
    <message>
        <source>The member States are kept.</source>
        <translation>Los Estados miembros se han guardado.</translation>
    </message>
</context>
<context>
    <name>OrganisationField</name>
    <message>
        <source>name or code, such as JPN</source>
        <translation>nombre o código, por ejemplo JPN</translation>
    </message>
</context>
<context>
    <name>PaperDialog</name>
    <message>
        <source>Word document (DOCX)</source>
        <translation>Documento de Word (DOCX)</translation>
    </message>
    <message>
        <source>OpenDocument text (ODT)</source>
        <translation>Texto OpenDocument (ODT)</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Spreadsheet (XLSX)</source>
        <translation>Hoja de cálculo (XLSX)</translation>
    </message>
    <message>
        <source>Table as text (CSV)</source>
        <translation>Tabla como texto (CSV)</translation>
    </message>
    <message>
        <source>For other programs (JSON)</source>
        <translation>Para otros programas (JSON)</translation>
    </message>
    <message>
        <source>What:</source>
        <translation>Qué:</translation>
    </message>
    <message>
        <source>Format:</source>
        <translation>Formato:</translation>
    </message>
    <message>
        <source>Language:</source>
        <translation>Idioma:</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Choose where the file goes</source>
        <translation>Elegir la ubicación del archivo</translation>
    </message>
    <message>
        <source>File:</source>
        <translation>Archivo:</translation>
    </message>
    <message>
        <source>Say which file is to be written.</source>
        <translation>Indique qué archivo se escribirá.</translation>
    </message>
    <message>
        <source>%1 is a folder: add a name for the file.</source>
        <translation>%1 es una carpeta: añada un nombre para el archivo.</translation>
    </message>
    <message>
        <source>There is a file of this name. Save once more to replace it.</source>
        <translation>Ya hay un archivo con este nombre. Guarde otra vez para sustituirlo.</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Guardado como %1.</translation>
    </message>
    <message>
        <source>Calendar (ICS)</source>
        <translation>Calendario (ICS)</translation>
    </message>
</context>
<context>
    <name>ParticipationForms</name>
    <message>
        <source>New in the list</source>
        <translation>Nueva entrada de la lista</translation>
    </message>
    <message>
        <source>State or organization:</source>
        <translation>Estado u organización:</translation>
    </message>
    <message>
        <source>Invited on:</source>
        <translation>Invitación el:</translation>
    </message>
    <message>
        <source>Registered on:</source>
        <translation>Inscripción el:</translation>
    </message>
    <message>
        <source>Credentials:</source>
        <translation>Credenciales:</translation>
    </message>
    <message>
        <source>Credentials on:</source>
        <translation>Credenciales el:</translation>
    </message>
    <message>
        <source>As an observer:</source>
        <translation>Como observador:</translation>
    </message>
    <message>
        <source>Observer since:</source>
        <translation>Observador desde:</translation>
    </message>
    <message>
        <source>Notes:</source>
        <translation>Notas:</translation>
    </message>
    <message>
        <source>The list is changed.</source>
        <translation>La lista se ha modificado.</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Nueva persona</translation>
    </message>
    <message>
        <source>Name:</source>
        <comment>of a person</comment>
        <translation>Nombre:</translation>
    </message>
    <message>
        <source>as the person writes it, with the form of address</source>
        <translation>como lo escribe la persona, con el tratamiento</translation>
    </message>
    <message>
        <source>Office:</source>
        <translation>Cargo:</translation>
    </message>
    <message>
        <source>Address:</source>
        <translation>Dirección:</translation>
    </message>
    <message>
        <source>E-mail:</source>
        <translation>Correo electrónico:</translation>
    </message>
    <message>
        <source>Heads the delegation</source>
        <translation>Encabeza la delegación</translation>
    </message>
    <message>
        <source>Funded travel:</source>
        <translation>Viaje financiado:</translation>
    </message>
    <message>
        <source>Paid by:</source>
        <translation>Pagado por:</translation>
    </message>
    <message>
        <source>The person is in the list.</source>
        <translation>La persona está en la lista.</translation>
    </message>
    <message>
        <source>New State or organization</source>
        <translation>Nuevo Estado u organización</translation>
    </message>
    <message>
        <source>State or organization</source>
        <translation>Estado u organización</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>Nombre:</translation>
    </message>
    <message>
        <source>Code:</source>
        <translation>Código:</translation>
    </message>
    <message>
        <source>JPN for a State, WHO for an organization</source>
        <translation>JPN para un Estado, WHO para una organización</translation>
    </message>
    <message>
        <source>Kind:</source>
        <translation>Tipo:</translation>
    </message>
    <message>
        <source>Region:</source>
        <translation>Región:</translation>
    </message>
    <message>
        <source>The State or organization is kept.</source>
        <translation>El Estado o la organización se ha guardado.</translation>
    </message>
    <message>
        <source>Instrument:</source>
        <translation>Instrumento:</translation>
    </message>
    <message>
        <source>Deposited on:</source>
        <translation>Depositado el:</translation>
    </message>
    <message>
        <source>Withdrawal takes effect on:</source>
        <translation>La denuncia surte efecto el:</translation>
    </message>
    <message>
        <source>The instrument is kept.</source>
        <translation>El instrumento se ha guardado.</translation>
    </message>
</context>
<context>
    <name>PlannedDocumentForm</name>
    <message>
        <source>Part %1, from %2</source>
        <translation>Parte %1, desde el %2</translation>
    </message>
    <message>
        <source>Part %1</source>
        <translation>Parte %1</translation>
    </message>
    <message>
        <source>not known</source>
        <comment>the original language</comment>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>not known</source>
        <comment>a number</comment>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>Signatura</translation>
    </message>
    <message>
        <source>Next free symbol</source>
        <translation>Siguiente signatura libre</translation>
    </message>
    <message>
        <source>Symbol:</source>
        <translation>Signatura:</translation>
    </message>
    <message>
        <source>Languages:</source>
        <translation>Idiomas:</translation>
    </message>
    <message>
        <source>Where no language is marked, those that are usual for the category are foreseen.</source>
        <translation>Si no se marca ningún idioma, se prevén los habituales de la categoría.</translation>
    </message>
    <message>
        <source>Title:</source>
        <translation>Título:</translation>
    </message>
    <message>
        <source>Category:</source>
        <translation>Categoría:</translation>
    </message>
    <message>
        <source>For:</source>
        <translation>Finalidad:</translation>
    </message>
    <message>
        <source>Agenda items:</source>
        <translation>Temas del programa:</translation>
    </message>
    <message>
        <source>4(j); 5(d)</source>
        <translation>4(j); 5(d)</translation>
    </message>
    <message>
        <source>Written by:</source>
        <translation>Redacción:</translation>
    </message>
    <message>
        <source>the unit or the body</source>
        <translation>la unidad o el órgano</translation>
    </message>
    <message>
        <source>Officer:</source>
        <translation>Oficial:</translation>
    </message>
    <message>
        <source>Author:</source>
        <translation>Autor:</translation>
    </message>
    <message>
        <source>the secretariat</source>
        <translation>la secretaría</translation>
    </message>
    <message>
        <source>somebody else</source>
        <translation>otra persona o entidad</translation>
    </message>
    <message>
        <source>Words:</source>
        <translation>Palabras:</translation>
    </message>
    <message>
        <source>Pages:</source>
        <translation>Páginas:</translation>
    </message>
    <message>
        <source>Original:</source>
        <translation>Original:</translation>
    </message>
    <message>
        <source>Mandate:</source>
        <translation>Mandato:</translation>
    </message>
    <message>
        <source>MC-3/11, paragraph 2</source>
        <translation>MC-3/11, párrafo 2</translation>
    </message>
    <message>
        <source>Notes:</source>
        <translation>Notas:</translation>
    </message>
    <message>
        <source>Plan a document</source>
        <translation>Prever un documento</translation>
    </message>
    <message>
        <source>Planned document</source>
        <translation>Documento previsto</translation>
    </message>
    <message>
        <source>A planned document needs a symbol or a title.</source>
        <translation>Un documento previsto necesita una signatura o un título.</translation>
    </message>
    <message>
        <source>The document is planned.</source>
        <translation>El documento está previsto.</translation>
    </message>
    <message>
        <source>The planned document is changed.</source>
        <translation>El documento previsto se ha modificado.</translation>
    </message>
    <message>
        <source>Days of a planned document</source>
        <translation>Fechas de un documento previsto</translation>
    </message>
    <message>
        <source>Step:</source>
        <translation>Paso:</translation>
    </message>
    <message>
        <source>By the rules:</source>
        <translation>Según las reglas:</translation>
    </message>
    <message>
        <source>Fixed on:</source>
        <translation>Fijado el:</translation>
    </message>
    <message>
        <source>Reason:</source>
        <translation>Motivo:</translation>
    </message>
    <message>
        <source>why another day than by the rules</source>
        <translation>por qué la fecha no es la de las reglas</translation>
    </message>
    <message>
        <source>Done on:</source>
        <translation>Hecho el:</translation>
    </message>
    <message>
        <source>no day</source>
        <translation>sin fecha</translation>
    </message>
    <message>
        <source>A day that is fixed needs a reason.</source>
        <translation>Una fecha fijada necesita un motivo.</translation>
    </message>
    <message>
        <source>The step is changed.</source>
        <translation>El paso se ha modificado.</translation>
    </message>
    <message>
        <source>State of a planned document</source>
        <translation>Estado de un documento previsto</translation>
    </message>
    <message>
        <source>as dates and files show</source>
        <translation>según las fechas y los archivos</translation>
    </message>
    <message>
        <source>State:</source>
        <translation>Estado:</translation>
    </message>
    <message>
        <source>It is now: %1</source>
        <translation>Estado actual: %1</translation>
    </message>
    <message>
        <source>A state that is set by a person needs a reason.</source>
        <translation>Un estado fijado por una persona necesita un motivo.</translation>
    </message>
    <message>
        <source>The state is changed.</source>
        <translation>El estado se ha modificado.</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>&amp;Language of menus and messages</source>
        <translation>&amp;Idioma de los menús y los mensajes</translation>
    </message>
    <message>
        <source>Language of menus and messages</source>
        <translation>Idioma de los menús y los mensajes</translation>
    </message>
    <message>
        <source>Language of &amp;titles and texts</source>
        <translation>Idioma de los &amp;títulos y los textos</translation>
    </message>
    <message>
        <source>Language of titles and texts</source>
        <translation>Idioma de los títulos y los textos</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Colores</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>&amp;Open again at the next start what was open</source>
        <translation>&amp;Abrir de nuevo al iniciar lo que estaba abierto</translation>
    </message>
</context>
<context>
    <name>TreatyForm</name>
    <message>
        <source>“%1” is no number of days from 0 to %2. Write it as 90.</source>
        <translation>«%1» no es un número de días de 0 a %2. Escríbalo así: 90.</translation>
    </message>
    <message>
        <source>When the treaty binds</source>
        <translation>Cuándo obliga el tratado</translation>
    </message>
    <message>
        <source>Who is a Party at the opening of a meeting, and so may vote, follows from these days and from the deposits.</source>
        <translation>De estas fechas y de los depósitos se desprende quién es Parte en la apertura de una reunión y, por tanto, puede votar.</translation>
    </message>
    <message>
        <source>Nobody has said yet when this treaty binds: until then, nobody is a Party and nobody may vote.</source>
        <translation>Aún no se ha indicado cuándo obliga este tratado: hasta entonces, nadie es Parte y nadie puede votar.</translation>
    </message>
    <message>
        <source>In force since:</source>
        <translation>En vigor desde:</translation>
    </message>
    <message>
        <source>The day on which the treaty itself entered into force. No instrument binds before it. Leave it empty while the treaty is not in force.</source>
        <translation>El día en que entró en vigor el propio tratado. Ningún instrumento obliga antes de ese día. Déjelo vacío mientras el tratado no esté en vigor.</translation>
    </message>
    <message>
        <source>Days after a deposit:</source>
        <translation>Días tras un depósito:</translation>
    </message>
    <message>
        <source>So long after its deposit an instrument binds; the article of the treaty on entry into force says it. Usual are 90 days, the ninetieth day after the deposit.</source>
        <translation>El tiempo que debe transcurrir desde su depósito para que un instrumento obligue; lo indica el artículo del tratado relativo a la entrada en vigor. Lo habitual son 90 días, es decir, el nonagésimo día después del depósito.</translation>
    </message>
    <message>
        <source>The days of the treaty are kept.</source>
        <translation>Las fechas del tratado se han guardado.</translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message>
        <source>&amp;New library…</source>
        <translation>&amp;Nueva biblioteca…</translation>
    </message>
    <message>
        <source>&amp;Open library…</source>
        <translation>&amp;Abrir una biblioteca…</translation>
    </message>
    <message>
        <source>&amp;Import files…</source>
        <translation>&amp;Importar archivos…</translation>
    </message>
    <message>
        <source>Import a &amp;folder…</source>
        <translation>Importar una &amp;carpeta…</translation>
    </message>
    <message>
        <source>&amp;Check library</source>
        <translation>&amp;Verificar la biblioteca</translation>
    </message>
    <message>
        <source>Make a &amp;backup</source>
        <translation>&amp;Hacer una copia de seguridad</translation>
    </message>
    <message>
        <source>&amp;Rebuild the search index</source>
        <translation>&amp;Reconstruir el índice de búsqueda</translation>
    </message>
    <message>
        <source>Close &amp;tab</source>
        <translation>Cerrar la &amp;pestaña</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Copy without &amp;line breaks</source>
        <translation>Copiar sin saltos de &amp;línea</translation>
    </message>
    <message>
        <source>&amp;Find in the document</source>
        <translation>&amp;Buscar en el documento</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>Buscar el &amp;siguiente</translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation>Buscar el &amp;anterior</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>C&amp;onfiguración…</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts…</source>
        <translation>Atajos de &amp;teclado…</translation>
    </message>
    <message>
        <source>&amp;Today</source>
        <translation>&amp;Hoy</translation>
    </message>
    <message>
        <source>&amp;Documents</source>
        <translation>&amp;Documentos</translation>
    </message>
    <message>
        <source>&amp;Inbox</source>
        <translation>&amp;Bandeja de entrada</translation>
    </message>
    <message>
        <source>&amp;Search everywhere</source>
        <translation>B&amp;uscar en todas partes</translation>
    </message>
    <message>
        <source>T&amp;rash</source>
        <translation>&amp;Papelera</translation>
    </message>
    <message>
        <source>&amp;Go to…</source>
        <translation>&amp;Ir a…</translation>
    </message>
    <message>
        <source>&amp;Commands…</source>
        <translation>&amp;Comandos…</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>Ade&amp;lante</translation>
    </message>
    <message>
        <source>&amp;Next tab</source>
        <translation>Pestaña &amp;siguiente</translation>
    </message>
    <message>
        <source>&amp;Previous tab</source>
        <translation>Pestaña a&amp;nterior</translation>
    </message>
    <message>
        <source>&amp;Read</source>
        <translation>&amp;Leer</translation>
    </message>
    <message>
        <source>&amp;Filter the list</source>
        <translation>&amp;Filtrar la lista</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Editar…</translation>
    </message>
    <message>
        <source>Edit &amp;several…</source>
        <translation>Editar &amp;varios…</translation>
    </message>
    <message>
        <source>Copy as &amp;citation</source>
        <translation>Copiar como &amp;cita</translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <translation>&amp;Historial…</translation>
    </message>
    <message>
        <source>&amp;Put back from trash</source>
        <translation>&amp;Sacar de la papelera</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>A&amp;mpliar</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>&amp;Reducir</translation>
    </message>
    <message>
        <source>Fit &amp;width</source>
        <translation>Ajustar al &amp;ancho</translation>
    </message>
    <message>
        <source>Fit &amp;page</source>
        <translation>Ajustar a la &amp;página</translation>
    </message>
    <message>
        <source>&amp;Rotate</source>
        <translation>&amp;Girar</translation>
    </message>
    <message>
        <source>&amp;Dark pages</source>
        <translation>Páginas &amp;oscuras</translation>
    </message>
    <message>
        <source>&amp;Go to page…</source>
        <translation>&amp;Ir a la página…</translation>
    </message>
    <message>
        <source>Read in &amp;English</source>
        <translation>Leer en i&amp;nglés</translation>
    </message>
    <message>
        <source>Read in &amp;French</source>
        <translation>Leer en &amp;francés</translation>
    </message>
    <message>
        <source>Read in &amp;Spanish</source>
        <translation>Leer en &amp;español</translation>
    </message>
    <message>
        <source>Read in &amp;Chinese</source>
        <translation>Leer en c&amp;hino</translation>
    </message>
    <message>
        <source>Read in R&amp;ussian</source>
        <translation>Leer en r&amp;uso</translation>
    </message>
    <message>
        <source>Read in &amp;Arabic</source>
        <translation>Leer en ára&amp;be</translation>
    </message>
    <message>
        <source>&amp;Sidebar</source>
        <translation>&amp;Barra lateral</translation>
    </message>
    <message>
        <source>&amp;Jobs</source>
        <translation>&amp;Tareas</translation>
    </message>
    <message>
        <source>&amp;About Rapporteur</source>
        <translation>&amp;Acerca de Rapporteur</translation>
    </message>
    <message>
        <source>&amp;Library</source>
        <translation>&amp;Biblioteca</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edición</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Ir</translation>
    </message>
    <message>
        <source>&amp;Document</source>
        <translation>&amp;Documento</translation>
    </message>
    <message>
        <source>&amp;Reader</source>
        <translation>&amp;Lector</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>accept a proposal</source>
        <translation>aceptación de una propuesta</translation>
    </message>
    <message>
        <source>correct a proposal</source>
        <translation>corrección de una propuesta</translation>
    </message>
    <message>
        <source>reject a proposal</source>
        <translation>rechazo de una propuesta</translation>
    </message>
    <message>
        <source>change %1</source>
        <translation>modificación del campo «%1»</translation>
    </message>
    <message numerus="yes">
        <source>change %1 of %n document(s)</source>
        <translation>
            <numerusform>modificación del campo «%1» de %n documento</numerusform>
            <numerusform>modificación del campo «%1» de %n documentos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>move %n document(s) to the trash</source>
        <translation>
            <numerusform>traslado de %n documento a la papelera</numerusform>
            <numerusform>traslado de %n documentos a la papelera</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>put %n document(s) back from the trash</source>
        <translation>
            <numerusform>recuperación de %n documento de la papelera</numerusform>
            <numerusform>recuperación de %n documentos de la papelera</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>tag %n document(s)</source>
        <translation>
            <numerusform>etiquetado de %n documento</numerusform>
            <numerusform>etiquetado de %n documentos</numerusform>
        </translation>
    </message>
    <message>
        <source>save a search</source>
        <translation>almacenamiento de una búsqueda</translation>
    </message>
    <message>
        <source>delete a saved search</source>
        <translation>eliminación de una búsqueda guardada</translation>
    </message>
    <message>
        <source>symbol</source>
        <translation>signatura</translation>
    </message>
    <message>
        <source>distribution</source>
        <translation>distribución</translation>
    </message>
    <message>
        <source>date</source>
        <translation>fecha</translation>
    </message>
    <message>
        <source>language</source>
        <translation>idioma</translation>
    </message>
    <message>
        <source>original language</source>
        <translation>idioma original</translation>
    </message>
    <message>
        <source>body</source>
        <translation>órgano</translation>
    </message>
    <message>
        <source>meeting</source>
        <translation>reunión</translation>
    </message>
    <message>
        <source>dates and place</source>
        <translation>fechas y lugar</translation>
    </message>
    <message>
        <source>agenda item</source>
        <translation>tema del programa</translation>
    </message>
    <message>
        <source>agenda document</source>
        <translation>documento del programa</translation>
    </message>
    <message>
        <source>item title</source>
        <translation>título del tema</translation>
    </message>
    <message>
        <source>title</source>
        <translation>título</translation>
    </message>
    <message>
        <source>author line</source>
        <translation>mención del autor</translation>
    </message>
    <message>
        <source>second file</source>
        <translation>segundo archivo</translation>
    </message>
    <message>
        <source>D&amp;ecisions</source>
        <translation>D&amp;ecisiones</translation>
    </message>
    <message>
        <source>F&amp;ollow-up</source>
        <translation>Se&amp;guimiento</translation>
    </message>
    <message>
        <source>&amp;Activities</source>
        <translation>Ac&amp;tividades</translation>
    </message>
    <message>
        <source>Add its &amp;decisions…</source>
        <translation>Añadir sus &amp;decisiones…</translation>
    </message>
    <message>
        <source>New &amp;activity…</source>
        <translation>Nueva &amp;actividad…</translation>
    </message>
    <message>
        <source>&amp;Tags…</source>
        <translation>E&amp;tiquetas…</translation>
    </message>
    <message>
        <source>Rename and delete ta&amp;gs…</source>
        <translation>Renombrar y eliminar eti&amp;quetas…</translation>
    </message>
    <message>
        <source>English beside</source>
        <translation>Inglés al lado</translation>
    </message>
    <message>
        <source>French beside</source>
        <translation>Francés al lado</translation>
    </message>
    <message>
        <source>Spanish beside</source>
        <translation>Español al lado</translation>
    </message>
    <message>
        <source>Chinese beside</source>
        <translation>Chino al lado</translation>
    </message>
    <message>
        <source>Russian beside</source>
        <translation>Ruso al lado</translation>
    </message>
    <message>
        <source>Arabic beside</source>
        <translation>Árabe al lado</translation>
    </message>
    <message numerus="yes">
        <source>delete %n document(s) in the trash</source>
        <translation>
            <numerusform>eliminación de %n documento de la papelera</numerusform>
            <numerusform>eliminación de %n documentos de la papelera</numerusform>
        </translation>
    </message>
    <message>
        <source>add an activity</source>
        <translation>adición de una actividad</translation>
    </message>
    <message>
        <source>change an activity</source>
        <translation>modificación de una actividad</translation>
    </message>
    <message>
        <source>delete an activity</source>
        <translation>eliminación de una actividad</translation>
    </message>
    <message>
        <source>link an activity and a mandate</source>
        <translation>vinculación de una actividad y un mandato</translation>
    </message>
    <message>
        <source>unlink an activity and a mandate</source>
        <translation>desvinculación de una actividad y un mandato</translation>
    </message>
    <message>
        <source>number</source>
        <translation>número</translation>
    </message>
    <message>
        <source>it does not look like the number of a decision.</source>
        <translation>no parece el número de una decisión.</translation>
    </message>
    <message>
        <source>add a draft decision</source>
        <translation>adición de un proyecto de decisión</translation>
    </message>
    <message>
        <source>add decision %1</source>
        <translation>adición de la decisión %1</translation>
    </message>
    <message>
        <source>change a decision</source>
        <translation>modificación de una decisión</translation>
    </message>
    <message>
        <source>change the title of a decision</source>
        <translation>modificación del título de una decisión</translation>
    </message>
    <message>
        <source>change the subjects of a decision</source>
        <translation>modificación de los temas de una decisión</translation>
    </message>
    <message>
        <source>delete a decision</source>
        <translation>eliminación de una decisión</translation>
    </message>
    <message>
        <source>change the text of a paragraph</source>
        <translation>modificación del texto de un párrafo</translation>
    </message>
    <message>
        <source>insert a paragraph</source>
        <translation>inserción de un párrafo</translation>
    </message>
    <message>
        <source>change the number of a paragraph</source>
        <translation>modificación del número de un párrafo</translation>
    </message>
    <message>
        <source>delete a paragraph</source>
        <translation>eliminación de un párrafo</translation>
    </message>
    <message>
        <source>it names no decision.</source>
        <translation>no designa ninguna decisión.</translation>
    </message>
    <message>
        <source>relate a decision</source>
        <translation>relación de una decisión</translation>
    </message>
    <message>
        <source>a decision cannot be related to itself.</source>
        <translation>una decisión no puede relacionarse consigo misma.</translation>
    </message>
    <message>
        <source>remove a relation of a decision</source>
        <translation>eliminación de una relación de una decisión</translation>
    </message>
    <message>
        <source>link a decision and a document</source>
        <translation>vinculación de una decisión y un documento</translation>
    </message>
    <message>
        <source>unlink a decision and a document</source>
        <translation>desvinculación de una decisión y un documento</translation>
    </message>
    <message>
        <source>propose mandates</source>
        <translation>propuesta de mandatos</translation>
    </message>
    <message>
        <source>add a mandate</source>
        <translation>adición de un mandato</translation>
    </message>
    <message>
        <source>correct a mandate</source>
        <translation>corrección de un mandato</translation>
    </message>
    <message numerus="yes">
        <source>confirm %n mandate(s)</source>
        <translation>
            <numerusform>confirmación de %n mandato</numerusform>
            <numerusform>confirmación de %n mandatos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>reject %n mandate(s)</source>
        <translation>
            <numerusform>rechazo de %n mandato</numerusform>
            <numerusform>rechazo de %n mandatos</numerusform>
        </translation>
    </message>
    <message>
        <source>split</source>
        <translation>división</translation>
    </message>
    <message>
        <source>a mandate is split into two or more.</source>
        <translation>un mandato se divide en dos partes o más.</translation>
    </message>
    <message>
        <source>split a mandate</source>
        <translation>división de un mandato</translation>
    </message>
    <message>
        <source>delete a mandate</source>
        <translation>eliminación de un mandato</translation>
    </message>
    <message numerus="yes">
        <source>give %n mandate(s) to an officer</source>
        <translation>
            <numerusform>asignación de %n mandato a un responsable</numerusform>
            <numerusform>asignación de %n mandatos a un responsable</numerusform>
        </translation>
    </message>
    <message>
        <source>set the next step</source>
        <translation>indicación del paso siguiente</translation>
    </message>
    <message>
        <source>add a status</source>
        <translation>adición de un estado</translation>
    </message>
    <message numerus="yes">
        <source>add a status to %n mandate(s)</source>
        <translation>
            <numerusform>adición de un estado a %n mandato</numerusform>
            <numerusform>adición de un estado a %n mandatos</numerusform>
        </translation>
    </message>
    <message>
        <source>add evidence</source>
        <translation>adición de una prueba</translation>
    </message>
    <message>
        <source>remove evidence</source>
        <translation>eliminación de una prueba</translation>
    </message>
    <message numerus="yes">
        <source>take the tag %1 off %n document(s)</source>
        <extracomment>label of an action that can be undone; %1 is a tag</extracomment>
        <translation>
            <numerusform>retirada de la etiqueta %1 de %n documento</numerusform>
            <numerusform>retirada de la etiqueta %1 de %n documentos</numerusform>
        </translation>
    </message>
    <message>
        <source>rename the tag %1</source>
        <translation>cambio de nombre de la etiqueta %1</translation>
    </message>
    <message>
        <source>delete the tag %1</source>
        <translation>eliminación de la etiqueta %1</translation>
    </message>
    <message>
        <source>&amp;Meetings</source>
        <translation>&amp;Reuniones</translation>
    </message>
    <message>
        <source>Copy with referenc&amp;e</source>
        <translation>Copiar con la re&amp;ferencia</translation>
    </message>
    <message>
        <source>&amp;Move to trash</source>
        <translation>Mover a la &amp;papelera</translation>
    </message>
    <message>
        <source>Full scree&amp;n</source>
        <translation>Pantalla &amp;completa</translation>
    </message>
    <message>
        <source>Anot&amp;her document beside…</source>
        <translation>Otro &amp;documento al lado…</translation>
    </message>
    <message>
        <source>C&amp;lose the version beside</source>
        <translation>Cerrar la &amp;versión de al lado</translation>
    </message>
    <message>
        <source>&amp;Cooperation</source>
        <translation>&amp;Cooperación</translation>
    </message>
</context>
<context>
    <name>agenda</name>
    <message>
        <source>title</source>
        <translation>título</translation>
    </message>
    <message numerus="yes">
        <source>a title has at most %n letters.</source>
        <translation>
            <numerusform>un título tiene como máximo %n carácter.</numerusform>
            <numerusform>un título tiene como máximo %n caracteres.</numerusform>
        </translation>
    </message>
    <message>
        <source>an item of an agenda needs a title.</source>
        <translation>un tema del programa necesita un título.</translation>
    </message>
    <message>
        <source>annotation</source>
        <translation>anotación</translation>
    </message>
    <message numerus="yes">
        <source>an annotation has at most %n letters.</source>
        <translation>
            <numerusform>una anotación tiene como máximo %n carácter.</numerusform>
            <numerusform>una anotación tiene como máximo %n caracteres.</numerusform>
        </translation>
    </message>
    <message>
        <source>meeting</source>
        <translation>reunión</translation>
    </message>
    <message>
        <source>only a deferred item goes to another meeting.</source>
        <translation>solo un tema aplazado pasa a otra reunión.</translation>
    </message>
    <message>
        <source>symbol</source>
        <translation>signatura</translation>
    </message>
    <message>
        <source>this is no symbol of a document, such as UNEP/MC/COP.4/1.</source>
        <translation>no es la signatura de un documento, por ejemplo UNEP/MC/COP.4/1.</translation>
    </message>
    <message>
        <source>the meeting has an agenda without a symbol already; give that one its symbol.</source>
        <translation>la reunión ya tiene un programa sin signatura; indique la signatura de ese programa.</translation>
    </message>
    <message>
        <source>another agenda of the meeting has this symbol.</source>
        <translation>otro programa de la reunión tiene esta signatura.</translation>
    </message>
    <message>
        <source>agenda</source>
        <translation>programa</translation>
    </message>
    <message>
        <source>the meeting has such an agenda already.</source>
        <translation>la reunión ya tiene un programa de este tipo.</translation>
    </message>
    <message>
        <source>documents stand under item %1: put them under items of another agenda first.</source>
        <translation>hay documentos en el tema %1: páselos antes a temas de otro programa.</translation>
    </message>
    <message>
        <source>item</source>
        <translation>tema</translation>
    </message>
    <message>
        <source>an item cannot stand below itself or below an item of another agenda.</source>
        <translation>un tema no puede estar debajo de sí mismo ni de un tema de otro programa.</translation>
    </message>
    <message numerus="yes">
        <source>%n documents stand under it: put them under another item first, or take them from under it.</source>
        <translation>
            <numerusform>%n documento figura en él: páselo antes a otro tema o retírelo de este.</numerusform>
            <numerusform>%n documentos figuran en él: páselos antes a otro tema o retírelos de este.</numerusform>
        </translation>
    </message>
    <message>
        <source>number</source>
        <translation>número</translation>
    </message>
    <message>
        <source>an item of the top has a number, such as 5.</source>
        <translation>un tema del primer nivel tiene un número, por ejemplo 5.</translation>
    </message>
    <message>
        <source>a number below %1 begins with it.</source>
        <translation>un número por debajo de %1 comienza por él.</translation>
    </message>
    <message>
        <source>another item has this number.</source>
        <translation>otro tema tiene este número.</translation>
    </message>
    <message>
        <source>An agenda is written as docx, odt or pdf.</source>
        <translation>Un programa se escribe en docx, odt o pdf.</translation>
    </message>
    <message>
        <source>read the agenda from its documents</source>
        <translation>lectura del programa en sus documentos</translation>
    </message>
    <message>
        <source>Two items have the number %1.</source>
        <translation>Dos temas tienen el número %1.</translation>
    </message>
    <message>
        <source>Item %1 stands below itself.</source>
        <translation>El tema %1 está debajo de sí mismo.</translation>
    </message>
    <message>
        <source>Item %1 stands below an item that is not there.</source>
        <translation>El tema %1 está debajo de un tema que no existe.</translation>
    </message>
    <message>
        <source>Item %1 stands below an item with another number.</source>
        <translation>El tema %1 está debajo de un tema con otro número.</translation>
    </message>
    <message>
        <source>In front of item %1 a number is left out.</source>
        <translation>Antes del tema %1 falta un número.</translation>
    </message>
    <message>
        <source>Item %1 has no title.</source>
        <translation>El tema %1 no tiene título.</translation>
    </message>
    <message>
        <source>added</source>
        <translation>añadido</translation>
    </message>
    <message>
        <source>deferred</source>
        <translation>aplazado</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>retirado</translation>
    </message>
    <message>
        <source>Adopted agenda</source>
        <translation>Programa aprobado</translation>
    </message>
    <message>
        <source>Provisional agenda</source>
        <translation>Programa provisional</translation>
    </message>
    <message>
        <source>add an agenda</source>
        <translation>adición de un programa</translation>
    </message>
    <message>
        <source>change an agenda</source>
        <translation>modificación de un programa</translation>
    </message>
    <message>
        <source>begin the adopted agenda</source>
        <translation>inicio del programa aprobado</translation>
    </message>
    <message>
        <source>delete an agenda</source>
        <translation>eliminación de un programa</translation>
    </message>
    <message>
        <source>add an agenda item</source>
        <translation>adición de un tema del programa</translation>
    </message>
    <message>
        <source>change an agenda item</source>
        <translation>modificación de un tema del programa</translation>
    </message>
    <message>
        <source>move an agenda item</source>
        <translation>traslado de un tema del programa</translation>
    </message>
    <message>
        <source>delete an agenda item</source>
        <translation>eliminación de un tema del programa</translation>
    </message>
    <message>
        <source>renumber an agenda item</source>
        <translation>cambio de número de un tema del programa</translation>
    </message>
    <message>
        <source>put documents under an agenda item</source>
        <translation>inclusión de documentos en un tema del programa</translation>
    </message>
    <message>
        <source>take a document from under an agenda item</source>
        <translation>retirada de un documento de un tema del programa</translation>
    </message>
    <message>
        <source>new item</source>
        <translation>nuevo tema</translation>
    </message>
    <message>
        <source>new title</source>
        <translation>nuevo título</translation>
    </message>
    <message>
        <source>other title</source>
        <translation>otro título</translation>
    </message>
    <message>
        <source>new annotation</source>
        <translation>nueva anotación</translation>
    </message>
    <message>
        <source>other annotation</source>
        <translation>otra anotación</translation>
    </message>
    <message>
        <source>not in the document: stays</source>
        <translation>no figura en el documento: se mantiene</translation>
    </message>
    <message>
        <source>topic</source>
        <translation>asunto</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>notas</translation>
    </message>
    <message>
        <source>an item is deferred to another meeting than its own.</source>
        <translation>un tema se aplaza a una reunión distinta de la suya.</translation>
    </message>
    <message>
        <source>number stands twice: left out</source>
        <translation>número repetido: se omite</translation>
    </message>
    <message>
        <source>the provisional agenda has no symbol yet: give it one, such as UNEP/MC/COP.4/1, first.</source>
        <translation>el programa provisional todavía no tiene signatura: asígnele primero una, por ejemplo UNEP/MC/COP.4/1.</translation>
    </message>
</context>
<context>
    <name>calls</name>
    <message>
        <source>add a call</source>
        <translation>adición de una solicitud</translation>
    </message>
    <message>
        <source>change a call</source>
        <translation>modificación de una solicitud</translation>
    </message>
    <message>
        <source>delete a call</source>
        <translation>eliminación de una solicitud</translation>
    </message>
    <message>
        <source>add a submission</source>
        <translation>adición de una comunicación</translation>
    </message>
    <message>
        <source>change a submission</source>
        <translation>modificación de una comunicación</translation>
    </message>
    <message numerus="yes">
        <source>delete %n submissions</source>
        <translation>
            <numerusform>eliminación de %n comunicación</numerusform>
            <numerusform>eliminación de %n comunicaciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>add %n files to a submission</source>
        <translation>
            <numerusform>adición de %n archivo a una comunicación</numerusform>
            <numerusform>adición de %n archivos a una comunicación</numerusform>
        </translation>
    </message>
    <message>
        <source>take a file away from a submission</source>
        <translation>eliminación de un archivo de una comunicación</translation>
    </message>
    <message>
        <source>only those named</source>
        <translation>solo los nombrados</translation>
    </message>
    <message>
        <source>all Parties</source>
        <translation>todas las Partes</translation>
    </message>
    <message>
        <source>all States</source>
        <translation>todos los Estados</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>todos</translation>
    </message>
    <message>
        <source>day</source>
        <translation>día</translation>
    </message>
    <message>
        <source>nothing is received on a day that has not come yet.</source>
        <translation>no se recibe nada en una fecha que aún no ha llegado.</translation>
    </message>
</context>
<context>
    <name>chips</name>
    <message>
        <source>late</source>
        <translation>con retraso</translation>
    </message>
    <message>
        <source>Held: %1</source>
        <translation>Disponibles: %1</translation>
    </message>
    <message>
        <source>Expected: %1</source>
        <translation>Esperadas: %1</translation>
    </message>
    <message>
        <source>Late: %1</source>
        <translation>Con retraso: %1</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>print JSON for other programs</source>
        <translation>produce JSON para otros programas</translation>
    </message>
    <message>
        <source>tell about this verb</source>
        <translation>explica este verbo</translation>
    </message>
    <message>
        <source>rapporteur-cli VERB --help tells more about a verb. Exit codes: 0 success, 1 failure, 2 wrong usage.</source>
        <translation>rapporteur-cli VERB --help dice más sobre un verbo. Códigos de salida: 0 éxito, 1 error, 2 uso incorrecto.</translation>
    </message>
    <message>
        <source>The verb %1 has no option --%2.</source>
        <translation>El verbo %1 no tiene la opción --%2.</translation>
    </message>
    <message>
        <source>The option --%1 needs a value.</source>
        <translation>La opción --%1 necesita un valor.</translation>
    </message>
    <message>
        <source>The option --%1 takes no value.</source>
        <translation>La opción --%1 no admite ningún valor.</translation>
    </message>
    <message>
        <source>--completion needs one of bash, zsh, fish.</source>
        <translation>--completion necesita uno de estos valores: bash, zsh, fish.</translation>
    </message>
    <message>
        <source>There is no verb “%1”.</source>
        <translation>No existe el verbo «%1».</translation>
    </message>
    <message>
        <source>Usage: %1.</source>
        <translation>Uso: %1.</translation>
    </message>
    <message>
        <source>The library lies on a network share (%1): it is slower there, and only one person may write to it.</source>
        <translation>La biblioteca está en una carpeta compartida de red (%1): allí es más lenta y solo una persona puede escribir en ella.</translation>
    </message>
    <message>
        <source>The library lies in a folder that %1 synchronises, which can damage it. Better keep it elsewhere and copy backups there.</source>
        <translation>La biblioteca está en una carpeta que %1 sincroniza, lo que puede dañarla. Es mejor guardarla en otro lugar y copiar en esa carpeta las copias de seguridad.</translation>
    </message>
    <message>
        <source>--%1 needs a whole number.</source>
        <translation>--%1 necesita un número entero.</translation>
    </message>
    <message>
        <source>--%1 needs one of en, fr, es, zh, ru, ar.</source>
        <translation>--%1 necesita uno de estos valores: en, fr, es, zh, ru, ar.</translation>
    </message>
    <message>
        <source>--%1 needs one of %2.</source>
        <translation>--%1 necesita uno de estos valores: %2.</translation>
    </message>
    <message>
        <source>imported   </source>
        <translation>importado  </translation>
    </message>
    <message>
        <source>in trash   </source>
        <translation>papelera   </translation>
    </message>
    <message>
        <source>duplicate  </source>
        <translation>duplicado  </translation>
    </message>
    <message>
        <source>waiting    </source>
        <translation>en espera  </translation>
    </message>
    <message>
        <source>failed     </source>
        <translation>error      </translation>
    </message>
    <message>
        <source>Imported: %1, duplicates: %2, waiting: %3, failed: %4, left out: %5.</source>
        <translation>Importados: %1, duplicados: %2, en espera: %3, con error: %4, omitidos: %5.</translation>
    </message>
    <message>
        <source>Not begun: %1.</source>
        <translation>No comenzados: %1.</translation>
    </message>
    <message>
        <source>The library is in %1</source>
        <translation>La biblioteca está en %1</translation>
    </message>
    <message>
        <source>Name the files or folders to import.</source>
        <translation>Indique los archivos o las carpetas que se importarán.</translation>
    </message>
    <message>
        <source>“%1” is not the number of a proposal: list LIBRARY inbox tells them.</source>
        <translation>«%1» no es el número de una propuesta: list LIBRARY inbox los muestra.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>from “%1” to “%2”</source>
        <translation>de «%1» a «%2»</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modificación</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Deshecho: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Rehecho: %1</translation>
    </message>
    <message>
        <source>symbol</source>
        <translation>signatura</translation>
    </message>
    <message>
        <source>title</source>
        <translation>título</translation>
    </message>
    <message>
        <source>author line</source>
        <translation>mención del autor</translation>
    </message>
    <message>
        <source>distribution</source>
        <translation>distribución</translation>
    </message>
    <message>
        <source>date</source>
        <translation>fecha</translation>
    </message>
    <message>
        <source>language</source>
        <translation>idioma</translation>
    </message>
    <message>
        <source>original language</source>
        <translation>idioma original</translation>
    </message>
    <message>
        <source>body</source>
        <translation>órgano</translation>
    </message>
    <message>
        <source>meeting</source>
        <translation>reunión</translation>
    </message>
    <message>
        <source>dates and place</source>
        <translation>fechas y lugar</translation>
    </message>
    <message>
        <source>agenda item</source>
        <translation>tema del programa</translation>
    </message>
    <message>
        <source>agenda document</source>
        <translation>documento del programa</translation>
    </message>
    <message>
        <source>item title</source>
        <translation>título del tema</translation>
    </message>
    <message>
        <source>Citations</source>
        <translation>Citas</translation>
    </message>
    <message>
        <source>Mandates</source>
        <translation>Mandatos</translation>
    </message>
    <message>
        <source>Problem: %1</source>
        <translation>Problema: %1</translation>
    </message>
    <message>
        <source>There is no kind of document “%1”.</source>
        <translation>No existe el tipo de documento «%1».</translation>
    </message>
    <message>
        <source>(no symbol)</source>
        <translation>(sin signatura)</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>Signatura</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Idiomas</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Órgano</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Reunión</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Symbols</source>
        <translation>Signaturas</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Propuesto</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>There is no list of “%1”.</source>
        <translation>No existe la lista «%1».</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) found.</source>
        <translation>
            <numerusform>%n documento encontrado.</numerusform>
            <numerusform>%n documentos encontrados.</numerusform>
        </translation>
    </message>
    <message>
        <source>item %1</source>
        <translation>tema %1</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n página</numerusform>
            <numerusform>%n páginas</numerusform>
        </translation>
    </message>
    <message>
        <source>Cites: %1</source>
        <translation>Cita: %1</translation>
    </message>
    <message>
        <source>Cited by %1 [%2], paragraph %3</source>
        <translation>Citado en %1 [%2], párrafo %3</translation>
    </message>
    <message>
        <source>The library does not hold %1. It is cited here:</source>
        <translation>La biblioteca no contiene %1. Se cita aquí:</translation>
    </message>
    <message>
        <source>Mended from the backup of %1: %2 changes done again, %3 lost. The damaged library is kept as %4</source>
        <translation>Reparada a partir de la copia de seguridad del %1; modificaciones rehechas: %2, perdidas: %3. La biblioteca dañada se conserva como %4</translation>
    </message>
    <message>
        <source>The library is sound.</source>
        <translation>La biblioteca está en buen estado.</translation>
    </message>
    <message>
        <source>Confinement of the PDF reader: %1</source>
        <translation>Aislamiento del lector de PDF: %1</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Creada</translation>
    </message>
    <message>
        <source>Restored. What was there before is kept as %1</source>
        <translation>Restaurada. Lo que había antes se conserva como %1</translation>
    </message>
    <message numerus="yes">
        <source>%n language version(s) indexed.</source>
        <translation>
            <numerusform>%n versión lingüística indizada.</numerusform>
            <numerusform>%n versiones lingüísticas indizadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>with the sample documents, imported as any other</source>
        <translation>con los documentos de ejemplo, importados como cualquier otro</translation>
    </message>
    <message>
        <source>a second file for a symbol and language becomes its new edition instead of waiting</source>
        <translation>un segundo archivo con la misma signatura y el mismo idioma pasa a ser la nueva edición en lugar de esperar</translation>
    </message>
    <message>
        <source>its first line opens protected PDFs</source>
        <translation>su primera línea abre los PDF protegidos</translation>
    </message>
    <message>
        <source>finish what an interrupted import left</source>
        <translation>termina lo que dejó una importación interrumpida</translation>
    </message>
    <message>
        <source>read so many files at once</source>
        <translation>lee este número de archivos a la vez</translation>
    </message>
    <message>
        <source>its first line opens a protected PDF</source>
        <translation>su primera línea abre un PDF protegido</translation>
    </message>
    <message>
        <source>only of this meeting: COP-4, mc cop4</source>
        <translation>solo de esta reunión: COP-4, mc cop4</translation>
    </message>
    <message>
        <source>only of this body: MC-COP, Minamata Convention</source>
        <translation>solo de este órgano: MC-COP, Minamata Convention</translation>
    </message>
    <message>
        <source>only those held in this language</source>
        <translation>solo los que existen en este idioma</translation>
    </message>
    <message>
        <source>only those not held in this language</source>
        <translation>solo los que faltan en este idioma</translation>
    </message>
    <message>
        <source>only of this kind: working, information, agenda …</source>
        <translation>solo de este tipo: working, information, agenda…</translation>
    </message>
    <message>
        <source>only with a masthead date of this year</source>
        <translation>solo aquellos cuyo encabezamiento lleva una fecha de este año</translation>
    </message>
    <message>
        <source>symbol (as it is), date or added</source>
        <translation>symbol (por defecto), date o added</translation>
    </message>
    <message>
        <source>at most so many</source>
        <translation>este número como máximo</translation>
    </message>
    <message>
        <source>leave out so many first</source>
        <translation>omite primero este número</translation>
    </message>
    <message>
        <source>the text in this language</source>
        <translation>el texto en este idioma</translation>
    </message>
    <message>
        <source>with every paragraph</source>
        <translation>con cada párrafo</translation>
    </message>
    <message>
        <source>at most so many documents (20)</source>
        <translation>este número de documentos como máximo (20)</translation>
    </message>
    <message>
        <source>leave out so many documents first</source>
        <translation>omite primero este número de documentos</translation>
    </message>
    <message>
        <source>only in this language</source>
        <translation>solo en este idioma</translation>
    </message>
    <message>
        <source>relevance (as it is) or symbol</source>
        <translation>relevance (por defecto) o symbol</translation>
    </message>
    <message>
        <source>removes what an interrupted import left, rebuilds a differing index, and mends damage from the last backup and the changes since</source>
        <translation>elimina lo que dejó una importación interrumpida, reconstruye un índice que difiere y repara los daños a partir de la última copia de seguridad y de las modificaciones posteriores</translation>
    </message>
    <message>
        <source>this one instead of the newest</source>
        <translation>esta en lugar de la más reciente</translation>
    </message>
    <message>
        <source>only tell which backups there are</source>
        <translation>indica solamente qué copias de seguridad existen</translation>
    </message>
    <message>
        <source>at most so many (50)</source>
        <translation>este número como máximo (50)</translation>
    </message>
    <message>
        <source>put the documents back</source>
        <translation>devuelve los documentos a su lugar</translation>
    </message>
    <message>
        <source>makes a new library</source>
        <translation>crea una biblioteca</translation>
    </message>
    <message>
        <source>takes in files and folders: PDF and UTF-8 text</source>
        <translation>importa archivos y carpetas: PDF y texto UTF-8</translation>
    </message>
    <message>
        <source>tells what can be read from a file, without a library</source>
        <translation>indica lo que se puede leer en un archivo, sin biblioteca</translation>
    </message>
    <message>
        <source>tells all that is known of a document, decision or meeting</source>
        <translation>da todo lo que se sabe de un documento, una decisión o una reunión</translation>
    </message>
    <message>
        <source>finds words, phrases and symbols: words &quot;a phrase&quot; prefix* AND OR NOT symbol: title: meeting: lang: year: kind: cites:</source>
        <translation>encuentra palabras, frases y signaturas: palabras &quot;una frase&quot; prefijo* AND OR NOT symbol: title: meeting: lang: year: kind: cites:</translation>
    </message>
    <message>
        <source>takes proposals of the inbox as they are</source>
        <translation>acepta tal como están propuestas de la bandeja de entrada</translation>
    </message>
    <message>
        <source>takes another value instead of what a proposal says</source>
        <translation>toma otro valor en lugar del que indica una propuesta</translation>
    </message>
    <message>
        <source>drops proposals of the inbox</source>
        <translation>rechaza propuestas de la bandeja de entrada</translation>
    </message>
    <message>
        <source>examines every row and every file</source>
        <translation>examina cada registro y cada archivo</translation>
    </message>
    <message>
        <source>makes a verified backup now</source>
        <translation>hace ahora una copia de seguridad verificada</translation>
    </message>
    <message>
        <source>puts a backup in the place of the library, which is kept aside</source>
        <translation>pone una copia de seguridad en el lugar de la biblioteca, que se conserva aparte</translation>
    </message>
    <message>
        <source>makes the search index again from the files</source>
        <translation>rehace el índice de búsqueda a partir de los archivos</translation>
    </message>
    <message>
        <source>tells who changed what and when, of the library or of a document</source>
        <translation>indica quién modificó qué y cuándo, en la biblioteca o en un documento</translation>
    </message>
    <message>
        <source>takes the last action back</source>
        <translation>deshace la última acción</translation>
    </message>
    <message>
        <source>does the last undone action again</source>
        <translation>rehace la última acción deshecha</translation>
    </message>
    <message>
        <source>undo: %1</source>
        <translation>deshacer: %1</translation>
    </message>
    <message>
        <source>redo: %1</source>
        <translation>rehacer: %1</translation>
    </message>
    <message>
        <source>%1 (undone)</source>
        <translation>%1 (deshecho)</translation>
    </message>
    <message>
        <source>set to “%1”</source>
        <translation>fijado en «%1»</translation>
    </message>
    <message>
        <source>--%1 needs a day such as 2021-11-01.</source>
        <translation>--%1 necesita un día, por ejemplo 2021-11-01.</translation>
    </message>
    <message>
        <source>There is no status “%1”.</source>
        <translation>No existe el estado «%1».</translation>
    </message>
    <message>
        <source>(draft)</source>
        <translation>(proyecto)</translation>
    </message>
    <message>
        <source>%1, overdue</source>
        <translation>%1, con retraso</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decisión</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Párrafo</translation>
    </message>
    <message>
        <source>Verb</source>
        <translation>Verbo</translation>
    </message>
    <message>
        <source>Addressee</source>
        <translation>Destinatario</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Plazo</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>There is no kind of activity “%1”; there are %2.</source>
        <translation>No existe el tipo de actividad «%1»; los valores admitidos son %2.</translation>
    </message>
    <message>
        <source>There is no state “%1”; there are done, planned, under_way, cancelled.</source>
        <translation>No existe el estado «%1»; los valores admitidos son done, planned, under_way y cancelled.</translation>
    </message>
    <message>
        <source>“%1” is no run of days: give 2017-07-05, 2017-07-05/2017-07-07, 2018-07, 2022-Q1 or 2019.</source>
        <translation>«%1» no es un período: indique 2017-07-05, 2017-07-05/2017-07-07, 2018-07, 2022-Q1 o 2019.</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Fechas</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Activity %1 is kept.</source>
        <translation>La actividad %1 queda guardada.</translation>
    </message>
    <message>
        <source>Name the activities by their numbers.</source>
        <translation>Indique las actividades por su número.</translation>
    </message>
    <message>
        <source>activity does list, add, show and delete, not “%1”.</source>
        <translation>activity admite list, add, show y delete, pero no «%1».</translation>
    </message>
    <message>
        <source>There is no column “%1”; there are %2.</source>
        <translation>No existe la columna «%1»; los valores admitidos son %2.</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nueva</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modificada</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>sin cambios</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>rechazada</translation>
    </message>
    <message>
        <source>Name a file, a document of the library, or - for text.</source>
        <translation>Indique un archivo, un documento de la biblioteca o - para texto.</translation>
    </message>
    <message>
        <source>%1 decisions added, %2 changed; %3 activities.</source>
        <translation>Decisiones añadidas: %1, modificadas: %2; actividades: %3.</translation>
    </message>
    <message>
        <source>Nothing was changed: this was a dry run.</source>
        <translation>No se cambió nada: era un ensayo.</translation>
    </message>
    <message>
        <source>decisions LIBRARY relate NUMBER RELATION NUMBER</source>
        <translation>decisions LIBRARY relate NUMBER RELATION NUMBER</translation>
    </message>
    <message>
        <source>There is no relation “%1”; there are %2.</source>
        <translation>No existe la relación «%1»; los valores admitidos son %2.</translation>
    </message>
    <message>
        <source>Adopted</source>
        <translation>Aprobada el</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abiertos</translation>
    </message>
    <message>
        <source>decisions does import, list, show, relate and delete, not “%1”.</source>
        <translation>decisions admite import, list, show, relate y delete, pero no «%1».</translation>
    </message>
    <message>
        <source>Name the file to write.</source>
        <translation>Indique el archivo que se escribirá.</translation>
    </message>
    <message>
        <source>There is no format “%1”; there are %2.</source>
        <translation>No existe el formato «%1»; los valores admitidos son %2.</translation>
    </message>
    <message>
        <source>The matrix is in %1</source>
        <translation>La matriz está en %1</translation>
    </message>
    <message>
        <source>export writes %1, not “%2”.</source>
        <translation>export escribe %1, pero no «%2».</translation>
    </message>
    <message>
        <source>“%1” is no number of a mandate; mandates LIBRARY --json tells them.</source>
        <translation>«%1» no es el número de un mandato: mandates LIBRARY --json los muestra.</translation>
    </message>
    <message>
        <source>Name the mandates by their numbers.</source>
        <translation>Indique los mandatos por su número.</translation>
    </message>
    <message>
        <source>“%1” is no due time: give 2022-06-30, meeting:5, meeting:5-70d, meeting:next, recurring:P4Y/2021-12-31, recurring:meeting or event:TEXT.</source>
        <translation>«%1» no es un plazo: indique 2022-06-30, meeting:5, meeting:5-70d, meeting:next, recurring:P4Y/2021-12-31, recurring:meeting o event:TEXT.</translation>
    </message>
    <message>
        <source>mandates LIBRARY add DECISION PARAGRAPH</source>
        <translation>mandates LIBRARY add DECISION PARAGRAPH</translation>
    </message>
    <message numerus="yes">
        <source>%n mandate(s) are proposed.</source>
        <translation>
            <numerusform>Se propone %n mandato.</numerusform>
            <numerusform>Se proponen %n mandatos.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is no evidence: give document:SYMBOL, document:SYMBOL#PARAGRAPH, address:https://…, meeting:MEETING, activity:NUMBER or other:TEXT.</source>
        <translation>«%1» no es una prueba: indique document:SIGNATURA, document:SIGNATURA#PÁRRAFO, address:https://…, meeting:REUNIÓN, activity:NÚMERO u other:TEXTO.</translation>
    </message>
    <message>
        <source>There is no status “%1”; there are %2.</source>
        <translation>No existe el estado «%1»; los valores admitidos son %2.</translation>
    </message>
    <message>
        <source>paragraph</source>
        <translation>párrafo</translation>
    </message>
    <message>
        <source>nothing is asked there; add a mandate first: mandates LIBRARY add.</source>
        <translation>allí no se pide nada; añada antes un mandato: mandates LIBRARY add.</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>con retraso</translation>
    </message>
    <message>
        <source>mandates does list, add, correct, confirm, reject, delete and propose, not “%1”.</source>
        <translation>mandates admite list, add, correct, confirm, reject, delete y propose, pero no «%1».</translation>
    </message>
    <message>
        <source>Name the documents, or say --empty and nothing else.</source>
        <translation>Indique los documentos, o diga --empty y nada más.</translation>
    </message>
    <message>
        <source>--empty deletes all documents in the trash: add --yes.</source>
        <translation>--empty elimina todos los documentos de la papelera: añada --yes.</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) deleted. &quot;undo&quot; brings them back.</source>
        <translation>
            <numerusform>%n documento eliminado. «undo» lo recupera.</numerusform>
            <numerusform>%n documentos eliminados. «undo» los recupera.</numerusform>
        </translation>
    </message>
    <message>
        <source>of a decision: the statuses as at this day (today)</source>
        <translation>de una decisión: los estados en este día (hoy)</translation>
    </message>
    <message>
        <source>delete everything in the trash; with --yes only</source>
        <translation>elimina todo lo que hay en la papelera; solo con --yes</translation>
    </message>
    <message>
        <source>confirms --empty</source>
        <translation>confirma --empty</translation>
    </message>
    <message>
        <source>import: tell what would be added or changed, and change nothing</source>
        <translation>import: dice qué se añadiría o cambiaría, sin cambiar nada</translation>
    </message>
    <message>
        <source>import of a text: the number of the decision</source>
        <translation>import de un texto: el número de la decisión</translation>
    </message>
    <message>
        <source>import of a text: it is a draft</source>
        <translation>import de un texto: es un proyecto</translation>
    </message>
    <message>
        <source>import of a CSV: what its columns are, apart by commas: number,title_en,…</source>
        <translation>import de un CSV: qué son sus columnas, separadas por comas: number,title_en,…</translation>
    </message>
    <message>
        <source>list: only of this body: MC-COP, Minamata Convention</source>
        <translation>list: solo de este órgano: MC-COP, Minamata Convention</translation>
    </message>
    <message>
        <source>list: only of this meeting; import of a text: adopted there</source>
        <translation>list: solo de esta reunión; import de un texto: aprobada en ella</translation>
    </message>
    <message>
        <source>list: only adopted in this year</source>
        <translation>list: solo las aprobadas en este año</translation>
    </message>
    <message>
        <source>list: only with this in the number or a title</source>
        <translation>list: solo las que tienen esto en el número o en un título</translation>
    </message>
    <message>
        <source>texts in this language; import of a text: it is in this language</source>
        <translation>textos en este idioma; import de un texto: está en este idioma</translation>
    </message>
    <message>
        <source>show: the statuses as at this day (today)</source>
        <translation>show: los estados en este día (hoy)</translation>
    </message>
    <message>
        <source>relate: the paragraph of the first decision</source>
        <translation>relate: el párrafo de la primera decisión</translation>
    </message>
    <message>
        <source>relate: the paragraph of the second decision</source>
        <translation>relate: el párrafo de la segunda decisión</translation>
    </message>
    <message>
        <source>relate: what there is to say about it</source>
        <translation>relate: lo que hay que decir al respecto</translation>
    </message>
    <message>
        <source>relate: take the relation away</source>
        <translation>relate: elimina la relación</translation>
    </message>
    <message>
        <source>only decisions of this body</source>
        <translation>solo decisiones de este órgano</translation>
    </message>
    <message>
        <source>only decisions adopted at this meeting</source>
        <translation>solo decisiones aprobadas en esta reunión</translation>
    </message>
    <message>
        <source>only those that ask somebody: a class or part of a name; add, correct: whom it asks</source>
        <translation>solo los que piden algo a alguien: una clase o parte de un nombre; add, correct: a quién se dirige</translation>
    </message>
    <message>
        <source>only with this status: nothing_recorded, under_way, done …</source>
        <translation>solo con este estado: nothing_recorded, under_way, done…</translation>
    </message>
    <message>
        <source>only those that this officer follows up; add, correct: who does</source>
        <translation>solo los que sigue este responsable; add, correct: quién lo sigue</translation>
    </message>
    <message>
        <source>only what is overdue</source>
        <translation>solo lo que tiene retraso</translation>
    </message>
    <message>
        <source>only what is not closed</source>
        <translation>solo lo que no está cerrado</translation>
    </message>
    <message>
        <source>only what is due at this meeting</source>
        <translation>solo lo que se espera en esta reunión</translation>
    </message>
    <message>
        <source>only what is due on this day or later</source>
        <translation>solo lo que vence este día o después</translation>
    </message>
    <message>
        <source>only what is due on this day or earlier</source>
        <translation>solo lo que vence este día o antes</translation>
    </message>
    <message>
        <source>only those with a status or evidence recorded on this day or later</source>
        <translation>solo aquellos cuyo estado o prueba se registró este día o después</translation>
    </message>
    <message>
        <source>the status as at this day (today)</source>
        <translation>el estado en este día (hoy)</translation>
    </message>
    <message>
        <source>only with this in the number, a title or the text</source>
        <translation>solo con esto en el número, un título o el texto</translation>
    </message>
    <message>
        <source>decision (as it is), due or status</source>
        <translation>decision (por defecto), due o status</translation>
    </message>
    <message>
        <source>texts in this language</source>
        <translation>textos en este idioma</translation>
    </message>
    <message>
        <source>add, correct: requests, invites, decides …</source>
        <translation>add, correct: requests, invites, decides…</translation>
    </message>
    <message>
        <source>add, correct: directive, deciding, observing …</source>
        <translation>add, correct: directive, deciding, observing…</translation>
    </message>
    <message>
        <source>add, correct: 2022-06-30, meeting:5, meeting:5-70d, recurring:P4Y …</source>
        <translation>add, correct: 2022-06-30, meeting:5, meeting:5-70d, recurring:P4Y…</translation>
    </message>
    <message>
        <source>add, correct: what is to come of it</source>
        <translation>add, correct: lo que ha de resultar</translation>
    </message>
    <message>
        <source>add, correct: what comes next</source>
        <translation>add, correct: lo que viene después</translation>
    </message>
    <message>
        <source>add an entry: not_started, under_way, partly_done, done …</source>
        <translation>añade una entrada: not_started, under_way, partly_done, done…</translation>
    </message>
    <message>
        <source>the day that the entry tells of, or whose status is asked for (today)</source>
        <translation>el día del que habla la entrada, o cuyo estado se pide (hoy)</translation>
    </message>
    <message>
        <source>who says so (the user of this computer)</source>
        <translation>quién lo dice (el usuario de este equipo)</translation>
    </message>
    <message>
        <source>what there is to say about it</source>
        <translation>lo que hay que decir al respecto</translation>
    </message>
    <message>
        <source>what shows it: document:SYMBOL#PARAGRAPH, address:https://…, meeting:COP-4, activity:NUMBER, other:TEXT; may be given several times</source>
        <translation>lo que lo prueba: document:SIGNATURA#PÁRRAFO, address:https://…, meeting:COP-4, activity:NÚMERO, other:TEXTO; puede indicarse varias veces</translation>
    </message>
    <message>
        <source>add: what it is called</source>
        <translation>add: cómo se llama</translation>
    </message>
    <message>
        <source>add: what there is to say about it</source>
        <translation>add: lo que hay que decir al respecto</translation>
    </message>
    <message>
        <source>the language of these, or in which the list is shown</source>
        <translation>el idioma de estos textos, o en el que se muestra la lista</translation>
    </message>
    <message>
        <source>workshop, consultation, mission, project, training, webinar …</source>
        <translation>workshop, consultation, mission, project, training, webinar…</translation>
    </message>
    <message>
        <source>done (as it is), planned, under_way, cancelled</source>
        <translation>done (por defecto), planned, under_way, cancelled</translation>
    </message>
    <message>
        <source>add: 2017-07-05/2017-07-07, 2018-07, 2022-Q1, 2019</source>
        <translation>add: 2017-07-05/2017-07-07, 2018-07, 2022-Q1, 2019</translation>
    </message>
    <message>
        <source>add: where; may be given several times</source>
        <translation>add: dónde; puede indicarse varias veces</translation>
    </message>
    <message>
        <source>with whom; add: may be given several times</source>
        <translation>con quién; add: puede indicarse varias veces</translation>
    </message>
    <message>
        <source>who paid; add: may be given several times</source>
        <translation>quién financió; add: puede indicarse varias veces</translation>
    </message>
    <message>
        <source>area of cooperation; add: may be given several times</source>
        <translation>esfera de cooperación; add: puede indicarse varias veces</translation>
    </message>
    <message>
        <source>add: a document of it; may be given several times</source>
        <translation>add: un documento de la actividad; puede indicarse varias veces</translation>
    </message>
    <message>
        <source>the meeting it belongs to</source>
        <translation>la reunión a la que pertenece</translation>
    </message>
    <message>
        <source>what it answers: &quot;MC-3/11 5 (b)&quot;</source>
        <translation>a qué responde: &quot;MC-3/11 5 (b)&quot;</translation>
    </message>
    <message>
        <source>add: where it was told</source>
        <translation>add: dónde se informó</translation>
    </message>
    <message>
        <source>who was in charge</source>
        <translation>quién estaba a cargo</translation>
    </message>
    <message>
        <source>list: on this day or later</source>
        <translation>list: este día o después</translation>
    </message>
    <message>
        <source>list: on this day or earlier</source>
        <translation>list: este día o antes</translation>
    </message>
    <message>
        <source>list: with this in a title, place, partner or donor</source>
        <translation>list: con esto en un título, lugar, asociado o donante</translation>
    </message>
    <message>
        <source>xlsx, csv, docx, odt or json (by the ending of the file)</source>
        <translation>xlsx, csv, docx, odt o json (según la extensión del archivo)</translation>
    </message>
    <message>
        <source>matrix: this decision whole; may be given several times (else the mandates that the options choose)</source>
        <translation>matrix: esta decisión entera; puede indicarse varias veces (si no, los mandatos que eligen las opciones)</translation>
    </message>
    <message>
        <source>the language of the file: en, fr, es, zh, ru, ar</source>
        <translation>el idioma del archivo: en, fr, es, zh, ru, ar</translation>
    </message>
    <message>
        <source>only what is asked of somebody: a class or part of a name</source>
        <translation>solo lo que se pide a alguien: una clase o parte de un nombre</translation>
    </message>
    <message>
        <source>only those that this officer follows up</source>
        <translation>solo los que sigue este responsable</translation>
    </message>
    <message>
        <source>lists documents, meetings, bodies, decisions, mandates, inbox, jobs, trash or tags</source>
        <translation>muestra una lista: documents, meetings, bodies, decisions, mandates, inbox, jobs, trash o tags</translation>
    </message>
    <message>
        <source>import (documents of the library, text, CSV, JSON), list, show, relate, delete decisions</source>
        <translation>importa (documentos de la biblioteca, texto, CSV, JSON), enumera, muestra, relaciona y elimina decisiones</translation>
    </message>
    <message>
        <source>lists what was asked of whom by when; add, correct, confirm, reject, delete, propose</source>
        <translation>enumera qué se pidió a quién y para cuándo; añade, corrige, confirma, rechaza, elimina, propone</translation>
    </message>
    <message>
        <source>tells what was done about a decision or a paragraph, and adds to it</source>
        <translation>dice qué se hizo respecto de una decisión o un párrafo, y lo completa</translation>
    </message>
    <message>
        <source>lists, adds, shows and deletes activities: workshops, missions, publications …</source>
        <translation>enumera, añade, muestra y elimina actividades: talleres, misiones, publicaciones…</translation>
    </message>
    <message>
        <source>moves documents to the trash, puts them back, or empties it</source>
        <translation>mueve documentos a la papelera, los saca de ella o la vacía</translation>
    </message>
    <message>
        <source>late</source>
        <translation>con retraso</translation>
    </message>
    <message>
        <source>Say which meeting: --meeting COP-4.</source>
        <translation>Indique la reunión: --meeting COP-4.</translation>
    </message>
    <message>
        <source>Name the meeting.</source>
        <translation>Indique la reunión.</translation>
    </message>
    <message>
        <source>“%1” is no time: give 2021-11-01/2021-11-05 or “first quarter of 2022”, and @ PLACE behind it.</source>
        <translation>«%1» no es un período: indique 2021-11-01/2021-11-05 o 2022-Q1, seguido de @ PLACE.</translation>
    </message>
    <message>
        <source>tentative</source>
        <translation>por confirmar</translation>
    </message>
    <message>
        <source>Name the table to read.</source>
        <translation>Indique la tabla que se leerá.</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Give a meeting, preparatory_for, back_to_back_with, joint_with or resumes, and the other meeting.</source>
        <translation>Indique una reunión, preparatory_for, back_to_back_with, joint_with o resumes, y la otra reunión.</translation>
    </message>
    <message>
        <source>meetings does axis, show, add, edit, relate, import and delete, not “%1”.</source>
        <translation>meetings admite axis, show, add, edit, relate, import y delete, pero no «%1».</translation>
    </message>
    <message>
        <source>Submit</source>
        <translation>Presentación</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Publicación</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Dependencia</translation>
    </message>
    <message>
        <source>There is no category “%1”; there are %2.</source>
        <translation>No existe la categoría «%1»; los valores admitidos son %2.</translation>
    </message>
    <message>
        <source>Give a symbol, forecast, draft, clearance, submit or issue, and a day as 2021-11-01 (no day: as if nothing had been said).</source>
        <translation>Indique una signatura, forecast, draft, clearance, submit o issue, y una fecha como 2021-11-01 (sin fecha: como si no se hubiera indicado nada).</translation>
    </message>
    <message>
        <source>Give the days of each part: 2021-11-01/2021-11-05.</source>
        <translation>Indique las fechas de cada parte: 2021-11-01/2021-11-05.</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semana</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Palabras</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Presentados</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Con retraso</translation>
    </message>
    <message>
        <source>Worst</source>
        <translation>Máximo</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Media</translation>
    </message>
    <message>
        <source>plan does list, add, fix, done, move, load, lateness and delete, not “%1”.</source>
        <translation>plan admite list, add, fix, done, move, load, lateness y delete, pero no «%1».</translation>
    </message>
    <message>
        <source>matrix: only decisions adopted at this meeting; ics, documents, files: of this meeting</source>
        <translation>matrix: solo decisiones aprobadas en esta reunión; ics, documents, files: de esta reunión</translation>
    </message>
    <message>
        <source>add: whose meeting it is: MC-COP, Minamata Convention</source>
        <translation>add: el órgano que se reúne: MC-COP, Minamata Convention</translation>
    </message>
    <message>
        <source>add, edit: what it is called</source>
        <translation>add, edit: cómo se llama</translation>
    </message>
    <message>
        <source>the language of title and place, or in which the list is shown</source>
        <translation>el idioma del título y del lugar, o en el que se muestra la lista</translation>
    </message>
    <message>
        <source>add, edit: &quot;2021-11-01/2021-11-05 @ Geneva&quot;, &quot;first quarter of 2022 @ Bali&quot;; once for each part</source>
        <translation>add, edit: &quot;2021-11-01/2021-11-05 @ Geneva&quot;, &quot;2022-Q1 @ Bali&quot;; una vez para cada parte</translation>
    </message>
    <message>
        <source>add, edit: of the venue: Asia/Makassar</source>
        <translation>add, edit: del lugar: Asia/Makassar</translation>
    </message>
    <message>
        <source>add, edit: planned, confirmed, held, postponed, cancelled</source>
        <translation>add, edit: planned, confirmed, held, postponed, cancelled</translation>
    </message>
    <message>
        <source>axis: on this day or later</source>
        <translation>axis: este día o después</translation>
    </message>
    <message>
        <source>axis: on this day or earlier</source>
        <translation>axis: este día o antes</translation>
    </message>
    <message>
        <source>what is late as at this day (today)</source>
        <translation>lo que tiene retraso a esta fecha (hoy)</translation>
    </message>
    <message>
        <source>only what is late</source>
        <translation>solo lo que tiene retraso</translation>
    </message>
    <message>
        <source>only of this officer; add: who is in charge</source>
        <translation>solo los de este responsable; add: quién está a cargo</translation>
    </message>
    <message>
        <source>only of this unit; add: which writes it</source>
        <translation>solo los de esta dependencia; add: la que lo redacta</translation>
    </message>
    <message>
        <source>add: the language of the title</source>
        <translation>add: el idioma del título</translation>
    </message>
    <message>
        <source>add: pre_session, information, in_session, post_session, amendment, other</source>
        <translation>add: pre_session, information, in_session, post_session, amendment, other</translation>
    </message>
    <message>
        <source>add: how long it will be</source>
        <translation>add: la extensión prevista</translation>
    </message>
    <message>
        <source>add: for which part of a split meeting (1)</source>
        <translation>add: para qué parte de una reunión en varias partes (1)</translation>
    </message>
    <message>
        <source>fix: why the day is another than the rule&apos;s</source>
        <translation>fix: por qué la fecha no es la de la regla</translation>
    </message>
    <message>
        <source>move: keep the new days, instead of only telling what they change</source>
        <translation>move: conserva las nuevas fechas, en lugar de indicar solamente qué cambian</translation>
    </message>
    <message>
        <source>only documents that are late in some language</source>
        <translation>solo los documentos con retraso en algún idioma</translation>
    </message>
    <message>
        <source>only those foreseen in this language and not held</source>
        <translation>solo los previstos en este idioma que faltan</translation>
    </message>
    <message>
        <source>tells who meets when; show, add, edit, relate, import (CSV), delete meetings</source>
        <translation>indica quién se reúne cuándo; muestra, añade, edita, relaciona, importa (CSV) y elimina reuniones</translation>
    </message>
    <message>
        <source>tells when the documents of a meeting are due; add, fix, done, delete, move, load, lateness</source>
        <translation>indica cuándo se esperan los documentos de una reunión; add, fix, done, delete, move, load, lateness</translation>
    </message>
    <message>
        <source>tells which documents of a meeting are held, expected and late in which languages</source>
        <translation>indica qué documentos de una reunión están disponibles, se esperan o tienen retraso, y en qué idiomas</translation>
    </message>
    <message>
        <source>The table is in %1</source>
        <translation>La tabla está en %1</translation>
    </message>
    <message>
        <source>--map %1: the table has no such column; it has %2.</source>
        <translation>--map %1: la tabla no tiene esa columna; tiene %2.</translation>
    </message>
    <message>
        <source>--map %1: there is no such field; there are %2.</source>
        <translation>--map %1: no existe ese campo; los valores admitidos son %2.</translation>
    </message>
    <message>
        <source>The column “%1” is left out; --map &quot;%1=FIELD&quot; says what it holds.</source>
        <translation>Se omite la columna «%1»; --map &quot;%1=FIELD&quot; indica lo que contiene.</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>%1 (not held)</source>
        <translation>%1 (no disponible)</translation>
    </message>
    <message>
        <source>This meeting has no such agenda. “agenda LIBRARY MEETING read” reads it from its documents.</source>
        <translation>Esta reunión no tiene ese programa. «agenda LIBRARY MEETING read» lo lee de sus documentos.</translation>
    </message>
    <message>
        <source>Fate</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>agenda</source>
        <translation>programa</translation>
    </message>
    <message>
        <source>the library holds no agenda document of this meeting.</source>
        <translation>la biblioteca no contiene ningún documento del programa de esta reunión.</translation>
    </message>
    <message>
        <source>There is no fate “%1”; there are none, added, deferred and withdrawn.</source>
        <translation>No existe el estado «%1»; los valores admitidos son none, added, deferred y withdrawn.</translation>
    </message>
    <message>
        <source>agenda does show, read, adopt, add, edit, move, number, delete, put and take, not “%1”.</source>
        <translation>agenda admite show, read, adopt, add, edit, move, number, delete, put y take, pero no «%1».</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>cerrada</translation>
    </message>
    <message>
        <source>open</source>
        <translation>abierta</translation>
    </message>
    <message>
        <source>over</source>
        <translation>vencida</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Solicitud</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Plazo</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Respuestas</translation>
    </message>
    <message numerus="yes">
        <source>%n days late</source>
        <translation>
            <numerusform>%n día de retraso</numerusform>
            <numerusform>%n días de retraso</numerusform>
        </translation>
    </message>
    <message>
        <source>in time</source>
        <translation>dentro del plazo</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>sin respuesta</translation>
    </message>
    <message>
        <source>State or organization</source>
        <translation>Estado u organización</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recibida</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>There is no audience “%1”; there are named, parties, states and all.</source>
        <translation>No existen los destinatarios «%1»; los valores admitidos son named, parties, states y all.</translation>
    </message>
    <message>
        <source>Give a call, a State or organization, and the day of receipt as 2021-11-01.</source>
        <translation>Indique una solicitud, un Estado o una organización, y la fecha de recepción como 2021-11-01.</translation>
    </message>
    <message>
        <source>calls does list, show, add, submit and close, not “%1”.</source>
        <translation>calls admite list, show, add, submit y close, pero no «%1».</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Encabezado</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Esfera</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Alcance</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Oficiales principales</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Fechas</translation>
    </message>
    <message>
        <source>Under</source>
        <translation>Depende de</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Miembros</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Acuerdo</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Proveedor</translation>
    </message>
    <message>
        <source>Receiver</source>
        <translation>Receptor</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Charged / budgeted</source>
        <translation>Cobrado / presupuestado</translation>
    </message>
    <message numerus="yes">
        <source>%n without an amount</source>
        <translation>
            <numerusform>%n sin importe</numerusform>
            <numerusform>%n sin importe</numerusform>
        </translation>
    </message>
    <message>
        <source>Donor</source>
        <translation>Donante</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Año</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Finalidad</translation>
    </message>
    <message>
        <source>Total: %1</source>
        <translation>Total: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n records are added.</source>
        <translation>
            <numerusform>Se añade %n registro.</numerusform>
            <numerusform>Se añaden %n registros.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is changed.</source>
        <translation>No se modifica nada.</translation>
    </message>
    <message>
        <source>file</source>
        <translation>archivo</translation>
    </message>
    <message numerus="yes">
        <source>%n entries cannot be taken.</source>
        <translation>
            <numerusform>%n entrada no se puede incorporar.</numerusform>
            <numerusform>%n entradas no se pueden incorporar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Give an area, a day as 2021-11-01, and inter_secretariat, tripartite or officers.</source>
        <translation>Indique una esfera, una fecha como 2021-11-01, e inter_secretariat, tripartite u officers.</translation>
    </message>
    <message>
        <source>cooperation does areas, history, scope, groups, agreements, contributions and import, not “%1”.</source>
        <translation>cooperation admite areas, history, scope, groups, agreements, contributions e import, pero no «%1».</translation>
    </message>
    <message>
        <source>votes</source>
        <translation>vota</translation>
    </message>
    <message>
        <source>Party since</source>
        <translation>Parte desde</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>Voto</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Inscripción</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>Credenciales</translation>
    </message>
    <message>
        <source>Observer</source>
        <translation>Observador</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Región</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>Partes</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>Invitación</translation>
    </message>
    <message>
        <source>of them Parties</source>
        <translation>de ellos, Partes</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Aceptadas</translation>
    </message>
    <message>
        <source>Examined</source>
        <translation>Examinadas</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copia</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>Observers</source>
        <translation>Observadores</translation>
    </message>
    <message>
        <source>Funded</source>
        <translation>Financiados</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>Instrumento</translation>
    </message>
    <message>
        <source>Deposited</source>
        <translation>Depósito</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Denuncia</translation>
    </message>
    <message>
        <source>--%1 is one of %2, not “%3”.</source>
        <translation>--%1 es uno de estos valores: %2, no «%3».</translation>
    </message>
    <message>
        <source>Name the State or organization.</source>
        <translation>Indique el Estado o la organización.</translation>
    </message>
    <message>
        <source>Invite parties, states or everyone.</source>
        <translation>Indique a quién invitar: parties, states o everyone.</translation>
    </message>
    <message numerus="yes">
        <source>%n invitations</source>
        <translation>
            <numerusform>%n invitación</numerusform>
            <numerusform>%n invitaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Give the State and the day: JPN 2016-02-02.</source>
        <translation>Indique el Estado y la fecha: JPN 2016-02-02.</translation>
    </message>
    <message>
        <source>agenda: the adopted one instead of the provisional one</source>
        <translation>agenda: el programa aprobado en lugar del provisional</translation>
    </message>
    <message>
        <source>submissions: of this call</source>
        <translation>submissions: de esta solicitud</translation>
    </message>
    <message>
        <source>contributions: only of this State or organization</source>
        <translation>contributions: solo de este Estado u organización</translation>
    </message>
    <message>
        <source>contributions: only of this year or later</source>
        <translation>contributions: solo de este año o después</translation>
    </message>
    <message>
        <source>contributions: only of this year or earlier</source>
        <translation>contributions: solo de este año o antes</translation>
    </message>
    <message>
        <source>contributions: only in this currency: USD</source>
        <translation>contributions: solo en esta moneda: USD</translation>
    </message>
    <message>
        <source>contributions: only those reported there: a symbol, a paragraph</source>
        <translation>contributions: solo las notificadas allí: una signatura, un párrafo</translation>
    </message>
    <message>
        <source>contributions: added (as reported), donor, year</source>
        <translation>contributions: added (según se notificaron), donor, year</translation>
    </message>
    <message>
        <source>the adopted agenda instead of the provisional one</source>
        <translation>el programa aprobado en lugar del provisional</translation>
    </message>
    <message>
        <source>the language of title and annotation, or in which it is shown</source>
        <translation>el idioma del título y de la anotación, o en el que se muestra</translation>
    </message>
    <message>
        <source>edit: what the item is called</source>
        <translation>edit: cómo se llama el tema</translation>
    </message>
    <message>
        <source>add, edit: what the annotated agenda says of it</source>
        <translation>add, edit: lo que dice de él el programa anotado</translation>
    </message>
    <message>
        <source>add, edit: what links it with items of other meetings</source>
        <translation>add, edit: lo que lo vincula con temas de otras reuniones</translation>
    </message>
    <message>
        <source>add, edit: only a heading over its sub-items</source>
        <translation>add, edit: solo un encabezado para sus subtemas</translation>
    </message>
    <message>
        <source>edit: none, added, deferred, withdrawn</source>
        <translation>edit: none, added, deferred, withdrawn</translation>
    </message>
    <message>
        <source>edit: to which meeting it is deferred</source>
        <translation>edit: a qué reunión se aplaza</translation>
    </message>
    <message>
        <source>edit: why it is added, deferred or withdrawn</source>
        <translation>edit: por qué se añade, se aplaza o se retira</translation>
    </message>
    <message>
        <source>add, move: below this item</source>
        <translation>add, move: debajo de este tema</translation>
    </message>
    <message>
        <source>add, move: in front of this item</source>
        <translation>add, move: antes de este tema</translation>
    </message>
    <message>
        <source>delete: also where documents stand under it; they stay in the library</source>
        <translation>delete: también si hay documentos en él; permanecen en la biblioteca</translation>
    </message>
    <message>
        <source>read: tell what would change, and change nothing</source>
        <translation>read: dice qué cambiaría, sin cambiar nada</translation>
    </message>
    <message>
        <source>list: Parties too that are not in the list yet</source>
        <translation>list: también las Partes que aún no están en la lista</translation>
    </message>
    <message>
        <source>list: only with this in the code or a name</source>
        <translation>list: solo los que contienen esto en el código o en un nombre</translation>
    </message>
    <message>
        <source>the language of the names</source>
        <translation>el idioma de los nombres</translation>
    </message>
    <message>
        <source>list, counts: who votes in this part of a split meeting (1)</source>
        <translation>list, counts: quién vota en esta parte de una reunión en varias partes (1)</translation>
    </message>
    <message>
        <source>parties: as at this day (the opening)</source>
        <translation>parties: en este día (la apertura)</translation>
    </message>
    <message>
        <source>set, invite: the day of the invitation; none takes it away</source>
        <translation>set, invite: la fecha de la invitación; none la elimina</translation>
    </message>
    <message>
        <source>set: the day of the registration; none takes it away</source>
        <translation>set: la fecha de la inscripción; none la elimina</translation>
    </message>
    <message>
        <source>set: none, copy, original, examined, accepted</source>
        <translation>set: none, copy, original, examined, accepted</translation>
    </message>
    <message>
        <source>set: the day of that</source>
        <translation>set: la fecha correspondiente</translation>
    </message>
    <message>
        <source>set: requested, reviewed, admitted, objection</source>
        <translation>set: requested, reviewed, admitted, objection</translation>
    </message>
    <message>
        <source>set: what there is to say about it</source>
        <translation>set: lo que hay que decir al respecto</translation>
    </message>
    <message>
        <source>deposit: ratification, acceptance, approval, accession, succession</source>
        <translation>deposit: ratification, acceptance, approval, accession, succession</translation>
    </message>
    <message>
        <source>deposit: the day on which a withdrawal takes effect</source>
        <translation>deposit: el día en que surte efecto una denuncia</translation>
    </message>
    <message>
        <source>import: what a column holds that is not recognized; may be given several times</source>
        <translation>import: lo que contiene una columna que no se reconoce; puede indicarse varias veces</translation>
    </message>
    <message>
        <source>areas: as at this day (today); groups, agreements: on this day (all)</source>
        <translation>areas: en este día (hoy); groups, agreements: en este día (todos)</translation>
    </message>
    <message>
        <source>areas: only those under the headings of this decision</source>
        <translation>areas: solo las que están bajo los encabezados de esta decisión</translation>
    </message>
    <message>
        <source>import: tell what would be added, and change nothing</source>
        <translation>import: dice qué se añadiría, sin cambiar nada</translation>
    </message>
    <message>
        <source>who has answered as at this day (today)</source>
        <translation>quién ha respondido en este día (hoy)</translation>
    </message>
    <message>
        <source>the language of the names; add, submit: of the title, of the text</source>
        <translation>el idioma de los nombres; add, submit: el del título, el del texto</translation>
    </message>
    <message>
        <source>add: what is asked for</source>
        <translation>add: lo que se pide</translation>
    </message>
    <message>
        <source>add: the letter&apos;s own</source>
        <translation>add: la de la propia carta</translation>
    </message>
    <message>
        <source>add: decision and paragraph that ask for it</source>
        <translation>add: decisión y párrafo que la piden</translation>
    </message>
    <message>
        <source>add: for which it is made</source>
        <translation>add: para la que se hace</translation>
    </message>
    <message>
        <source>add: named, parties, states, all</source>
        <translation>add: named, parties, states, all</translation>
    </message>
    <message>
        <source>add: a State or organization; once for each</source>
        <translation>add: un Estado o una organización; una vez para cada uno</translation>
    </message>
    <message>
        <source>add: the day on which it was sent</source>
        <translation>add: el día en que se envió</translation>
    </message>
    <message>
        <source>add: the last day for answers</source>
        <translation>add: el último día para responder</translation>
    </message>
    <message>
        <source>submit: of the document in which it was issued</source>
        <translation>submit: del documento en que se publicó</translation>
    </message>
    <message>
        <source>submit: what it says</source>
        <translation>submit: lo que dice</translation>
    </message>
    <message>
        <source>submit: a file of any kind; once for each</source>
        <translation>submit: un archivo de cualquier tipo; una vez para cada uno</translation>
    </message>
    <message>
        <source>tells the items of a meeting with their documents; read (from its documents), adopt, add, edit, move, number, delete, put, take</source>
        <translation>indica los temas de una reunión con sus documentos; read (de sus documentos), adopt, add, edit, move, number, delete, put, take</translation>
    </message>
    <message>
        <source>tells areas of cooperation as at a day, history, groups, agreements, contributions; scope, import (JSON)</source>
        <translation>indica las esferas de cooperación en un día, history, groups, agreements, contributions; scope, import (JSON)</translation>
    </message>
    <message>
        <source>tells what was asked of whom, who answered, who is late; show, add, submit, close</source>
        <translation>indica qué se pidió a quién, quién respondió y quién tiene retraso; show, add, submit, close</translation>
    </message>
    <message numerus="yes">
        <source>%n other columns are left out.</source>
        <translation>
            <numerusform>Se omite %n columna más.</numerusform>
            <numerusform>Se omiten otras %n columnas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Name the organization: EU.</source>
        <translation>Indique la organización: EU.</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>En vigor</translation>
    </message>
    <message>
        <source>Days after a deposit</source>
        <translation>Días tras un depósito</translation>
    </message>
    <message>
        <source>While the treaty is not in force nobody is a Party; --in-force DAY says since when it is.</source>
        <translation>Mientras el tratado no está en vigor, nadie es Parte; --in-force DAY indica desde cuándo lo está.</translation>
    </message>
    <message>
        <source>“%1” is one word too many for %2: put what has blanks into quotation marks.</source>
        <translation>«%1» es una palabra de más para %2: ponga entre comillas lo que contenga espacios.</translation>
    </message>
    <message>
        <source>item</source>
        <translation>tema</translation>
    </message>
    <message>
        <source>the agenda has no item of this number.</source>
        <translation>el programa no tiene ningún tema con este número.</translation>
    </message>
    <message>
        <source>number</source>
        <translation>número</translation>
    </message>
    <message>
        <source>items are numbered as 5, 5(b), 5(b)(i).</source>
        <translation>los temas se numeran así: 5, 5(b), 5(b)(i).</translation>
    </message>
    <message>
        <source>it has no such agenda.</source>
        <translation>no tiene ese programa.</translation>
    </message>
    <message>
        <source>Say whom it goes to: --to NAME for each, or --audience parties, states or all.</source>
        <translation>Indique a quién va dirigida: --to NAME para cada uno, o --audience parties, states o all.</translation>
    </message>
    <message>
        <source>call</source>
        <translation>solicitud</translation>
    </message>
    <message>
        <source>another call is called so; give it a --reference of its own.</source>
        <translation>otra solicitud se llama así; dele una --reference propia.</translation>
    </message>
    <message>
        <source>Saved: %1, there already: %2, left out: %3, failed: %4, not begun: %5.</source>
        <translation>Guardados: %1, ya presentes: %2, omitidos: %3, con error: %4, no iniciados: %5.</translation>
    </message>
    <message>
        <source>Say whose meeting it is: --body MC-COP.</source>
        <translation>Indique de quién es la reunión: --body MC-COP.</translation>
    </message>
    <message>
        <source>it holds no meetings under columns body, code, start and end; --map COLUMN=FIELD says what a column holds.</source>
        <translation>no contiene reuniones en las columnas body, code, start y end; --map COLUMN=FIELD indica lo que contiene una columna.</translation>
    </message>
    <message numerus="yes">
        <source>%n meetings cannot be taken.</source>
        <translation>
            <numerusform>%n reunión no se puede incorporar.</numerusform>
            <numerusform>%n reuniones no se pueden incorporar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vote(s)</source>
        <translation>
            <numerusform>%n voto</numerusform>
            <numerusform>%n votos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The meeting has %n part(s); --part says which.</source>
        <translation>
            <numerusform>La reunión tiene %n parte; --part indica cuál.</numerusform>
            <numerusform>La reunión tiene %n partes; --part indica cuál.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an organization and how it votes</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>participation does list, counts, parties, treaty, members, set, remove, invite, deposit and import, not “%1”.</source>
        <translation>participation admite list, counts, parties, treaty, members, set, remove, invite, deposit e import, pero no «%1».</translation>
    </message>
    <message>
        <source>%1 is planned for part %2, which there will not be: its days count from part 1.</source>
        <translation>%1 está previsto para la parte %2, que no existirá: sus días se cuentan desde la parte 1.</translation>
    </message>
    <message>
        <source>No deadline moves.</source>
        <translation>No cambia ningún plazo.</translation>
    </message>
    <message>
        <source>together</source>
        <translation>en total</translation>
    </message>
    <message>
        <source>all weeks</source>
        <translation>todas las semanas</translation>
    </message>
    <message>
        <source>files: also what has one of the names already</source>
        <translation>files: también lo que ya tiene uno de los nombres</translation>
    </message>
    <message>
        <source>add, edit: how it is held: in_person, online, hybrid</source>
        <translation>add, edit: cómo se celebra: in_person, online, hybrid</translation>
    </message>
    <message>
        <source>treaty: the day on which the treaty entered into force; none while it has not</source>
        <translation>treaty: el día en que entró en vigor el tratado; none mientras no lo haya hecho</translation>
    </message>
    <message>
        <source>treaty: how many days after its deposit an instrument binds</source>
        <translation>treaty: cuántos días después de su depósito obliga un instrumento</translation>
    </message>
    <message>
        <source>members: the first day of the States named; none takes it away</source>
        <translation>members: el primer día de los Estados indicados; none lo elimina</translation>
    </message>
    <message>
        <source>members: the last day of the States named; none takes it away</source>
        <translation>members: el último día de los Estados indicados; none lo elimina</translation>
    </message>
    <message>
        <source>members: the States named are none</source>
        <translation>members: los Estados indicados no son miembros</translation>
    </message>
    <message>
        <source>tells who takes part in a meeting and who votes; set, remove, invite, deposit, import (CSV), counts, parties, treaty (when it binds), members (of an organization)</source>
        <translation>indica quién participa en una reunión y quién vota; set, remove, invite, deposit, import (CSV), counts, parties, treaty (cuándo obliga), members (de una organización)</translation>
    </message>
    <message>
        <source>writes the matrix of decisions, or of meetings: ics, agenda, annotated-agenda, documents, credentials, participants, participation, load, files (a folder)</source>
        <translation>escribe la matriz de las decisiones, o de las reuniones: ics, agenda, annotated-agenda, documents, credentials, participants, participation, load, files (una carpeta)</translation>
    </message>
    <message>
        <source>The agenda has all that its documents say.</source>
        <translation>El programa contiene todo lo que dicen sus documentos.</translation>
    </message>
    <message>
        <source>adopt: of the provisional agenda, if it has none yet</source>
        <translation>adopt: la signatura del programa provisional, si aún no tiene</translation>
    </message>
</context>
<context>
    <name>contributions</name>
    <message>
        <source>add a contribution</source>
        <translation>adición de una contribución</translation>
    </message>
    <message>
        <source>change a contribution</source>
        <translation>modificación de una contribución</translation>
    </message>
    <message numerus="yes">
        <source>delete %n contributions</source>
        <translation>
            <numerusform>eliminación de %n contribución</numerusform>
            <numerusform>eliminación de %n contribuciones</numerusform>
        </translation>
    </message>
    <message>
        <source>add an agreement</source>
        <translation>adición de un acuerdo</translation>
    </message>
    <message>
        <source>change an agreement</source>
        <translation>modificación de un acuerdo</translation>
    </message>
    <message>
        <source>delete an agreement</source>
        <translation>eliminación de un acuerdo</translation>
    </message>
    <message>
        <source>add a line to an agreement</source>
        <translation>adición de una partida a un acuerdo</translation>
    </message>
    <message>
        <source>change a line of an agreement</source>
        <translation>modificación de una partida de un acuerdo</translation>
    </message>
    <message>
        <source>delete a line of an agreement</source>
        <translation>eliminación de una partida de un acuerdo</translation>
    </message>
    <message>
        <source>voluntary contribution</source>
        <translation>contribución voluntaria</translation>
    </message>
    <message>
        <source>assessed contribution</source>
        <translation>contribución prorrateada</translation>
    </message>
    <message>
        <source>contribution in kind</source>
        <translation>contribución en especie</translation>
    </message>
    <message>
        <source>contribution of the host country</source>
        <translation>contribución del país anfitrión</translation>
    </message>
    <message>
        <source>There is no amount.</source>
        <translation>No hay importe.</translation>
    </message>
    <message>
        <source>This is no amount; write it as 1 234.50, without letters.</source>
        <translation>No es un importe; escríbalo así: 1 234.50, sin letras.</translation>
    </message>
    <message>
        <source>An amount is not negative.</source>
        <translation>Un importe no puede ser negativo.</translation>
    </message>
    <message>
        <source>An amount has at most two decimals, as 1 234.50.</source>
        <translation>Un importe tiene como máximo dos decimales: 1 234.50.</translation>
    </message>
    <message>
        <source>An amount is at most a million millions.</source>
        <translation>Un importe es de un billón como máximo.</translation>
    </message>
</context>
<context>
    <name>cooperation</name>
    <message>
        <source>task force</source>
        <translation>equipo de tareas</translation>
    </message>
    <message>
        <source>working group</source>
        <translation>grupo de trabajo</translation>
    </message>
    <message>
        <source>subgroup</source>
        <translation>subgrupo</translation>
    </message>
    <message>
        <source>other group</source>
        <translation>otro grupo</translation>
    </message>
    <message>
        <source>inter-secretariat</source>
        <translation>entre secretarías</translation>
    </message>
    <message>
        <source>tripartite</source>
        <translation>tripartito</translation>
    </message>
    <message>
        <source>officers of the secretariats</source>
        <translation>oficiales de las secretarías</translation>
    </message>
    <message>
        <source>no scope</source>
        <translation>sin alcance</translation>
    </message>
    <message>
        <source>co-chair</source>
        <translation>copresidente/a</translation>
    </message>
    <message>
        <source>chair</source>
        <translation>presidente/a</translation>
    </message>
    <message>
        <source>member</source>
        <translation>miembro</translation>
    </message>
    <message>
        <source>secretary</source>
        <translation>secretario/a</translation>
    </message>
    <message>
        <source>a State or an organization is named here.</source>
        <translation>aquí se indica un Estado o una organización.</translation>
    </message>
    <message>
        <source>The organization “%1” is added.</source>
        <translation>Se añade la organización «%1».</translation>
    </message>
    <message>
        <source>The group “%1” is added.</source>
        <translation>Se añade el grupo «%1».</translation>
    </message>
    <message>
        <source>A member of a group is added: %1.</source>
        <translation>Se añade un miembro de un grupo: %1.</translation>
    </message>
    <message>
        <source>The heading “%1” is added.</source>
        <translation>Se añade el encabezado «%1».</translation>
    </message>
    <message>
        <source>no area of this name under this heading ends before it.</source>
        <translation>ninguna esfera con este nombre bajo este encabezado termina antes.</translation>
    </message>
    <message>
        <source>The area of cooperation “%1” is added.</source>
        <translation>Se añade la esfera de cooperación «%1».</translation>
    </message>
    <message>
        <source>A lead of an area is added: %1.</source>
        <translation>Se añade un oficial principal de una esfera: %1.</translation>
    </message>
    <message>
        <source>this is no day; write it as 2021-11-01.</source>
        <translation>no es una fecha; escríbala así: 2021-11-01.</translation>
    </message>
    <message>
        <source>The agreement “%1” is added.</source>
        <translation>Se añade el acuerdo «%1».</translation>
    </message>
    <message>
        <source>A line of an agreement is added: %1.</source>
        <translation>Se añade una partida de un acuerdo: %1.</translation>
    </message>
    <message>
        <source>there is a currency without an amount.</source>
        <translation>hay una moneda sin importe.</translation>
    </message>
    <message>
        <source>A contribution is added: %1.</source>
        <translation>Se añade una contribución: %1.</translation>
    </message>
    <message>
        <source>The call “%1” is added.</source>
        <translation>Se añade la solicitud «%1».</translation>
    </message>
    <message>
        <source>A submission is added: %1.</source>
        <translation>Se añade una comunicación: %1.</translation>
    </message>
    <message>
        <source>day</source>
        <translation>día</translation>
    </message>
    <message>
        <source>tell from which day on the scope is another.</source>
        <translation>indique a partir de qué día el alcance es otro.</translation>
    </message>
    <message>
        <source>scope</source>
        <translation>alcance</translation>
    </message>
    <message>
        <source>the area has this scope.</source>
        <translation>la esfera ya tiene este alcance.</translation>
    </message>
    <message>
        <source>the area has not begun before that day.</source>
        <translation>la esfera no ha comenzado antes de ese día.</translation>
    </message>
    <message>
        <source>the area is over by then.</source>
        <translation>la esfera ya ha terminado para entonces.</translation>
    </message>
    <message>
        <source>add a group</source>
        <translation>adición de un grupo</translation>
    </message>
    <message>
        <source>change a group</source>
        <translation>modificación de un grupo</translation>
    </message>
    <message>
        <source>delete a group</source>
        <translation>eliminación de un grupo</translation>
    </message>
    <message>
        <source>add a member of a group</source>
        <translation>adición de un miembro de un grupo</translation>
    </message>
    <message>
        <source>change a member of a group</source>
        <translation>modificación de un miembro de un grupo</translation>
    </message>
    <message>
        <source>delete a member of a group</source>
        <translation>eliminación de un miembro de un grupo</translation>
    </message>
    <message>
        <source>add a heading of areas of cooperation</source>
        <translation>adición de un encabezado de esferas de cooperación</translation>
    </message>
    <message>
        <source>change a heading of areas of cooperation</source>
        <translation>modificación de un encabezado de esferas de cooperación</translation>
    </message>
    <message>
        <source>delete a heading of areas of cooperation</source>
        <translation>eliminación de un encabezado de esferas de cooperación</translation>
    </message>
    <message>
        <source>add an area of cooperation</source>
        <translation>adición de una esfera de cooperación</translation>
    </message>
    <message>
        <source>change an area of cooperation</source>
        <translation>modificación de una esfera de cooperación</translation>
    </message>
    <message>
        <source>delete an area of cooperation</source>
        <translation>eliminación de una esfera de cooperación</translation>
    </message>
    <message>
        <source>change the scope of an area of cooperation</source>
        <translation>modificación del alcance de una esfera de cooperación</translation>
    </message>
    <message>
        <source>area of cooperation</source>
        <translation>esfera de cooperación</translation>
    </message>
    <message>
        <source>another area continues it already.</source>
        <translation>otra esfera ya la continúa.</translation>
    </message>
    <message>
        <source>name who leads an area of cooperation</source>
        <translation>designación de quien dirige una esfera de cooperación</translation>
    </message>
    <message>
        <source>change who leads an area of cooperation</source>
        <translation>modificación de quien dirige una esfera de cooperación</translation>
    </message>
    <message>
        <source>delete who leads an area of cooperation</source>
        <translation>eliminación de quien dirige una esfera de cooperación</translation>
    </message>
    <message>
        <source>There is no format “%1”; there are %2.</source>
        <translation>No existe el formato «%1»; los valores admitidos son %2.</translation>
    </message>
    <message>
        <source>file</source>
        <translation>archivo</translation>
    </message>
    <message>
        <source>it is larger than %1 MiB.</source>
        <translation>ocupa más de %1 MiB.</translation>
    </message>
    <message>
        <source>this is no JSON object (at byte %1).</source>
        <translation>no es un objeto JSON (en el byte %1).</translation>
    </message>
    <message numerus="yes">
        <source>it holds more than %n entries.</source>
        <translation>
            <numerusform>contiene más de %n entrada.</numerusform>
            <numerusform>contiene más de %n entradas.</numerusform>
        </translation>
    </message>
    <message>
        <source>bring cooperation in</source>
        <translation>importación de datos de cooperación</translation>
    </message>
    <message>
        <source>entry</source>
        <translation>entrada</translation>
    </message>
    <message>
        <source>an object in braces belongs here.</source>
        <translation>aquí debe ir un objeto entre llaves.</translation>
    </message>
    <message>
        <source>this is not understood here.</source>
        <translation>no se entiende aquí.</translation>
    </message>
    <message>
        <source>there is no such field here.</source>
        <translation>aquí no existe ese campo.</translation>
    </message>
    <message>
        <source>there is no list “%1”.</source>
        <translation>no existe la lista «%1».</translation>
    </message>
    <message>
        <source>“%1” is no list in square brackets.</source>
        <translation>«%1» no es una lista entre corchetes.</translation>
    </message>
</context>
<context>
    <name>decisionImport</name>
    <message>
        <source>The meeting “%1” is not in the register of meetings.</source>
        <translation>La reunión «%1» no figura en el registro de reuniones.</translation>
    </message>
    <message>
        <source>The register has no mandate in %1, paragraph %2.</source>
        <translation>El registro no tiene ningún mandato en %1, párrafo %2.</translation>
    </message>
    <message>
        <source>The activity is new.</source>
        <translation>La actividad es nueva.</translation>
    </message>
    <message>
        <source>The activity changes.</source>
        <translation>La actividad cambia.</translation>
    </message>
    <message>
        <source>It has neither a number nor a text, so nothing can be kept of it.</source>
        <translation>No tiene ni número ni texto, por lo que no puede guardarse nada de ella.</translation>
    </message>
    <message>
        <source>(draft)</source>
        <translation>(proyecto)</translation>
    </message>
    <message>
        <source>import decisions</source>
        <translation>importación de decisiones</translation>
    </message>
    <message>
        <source>import decisions from %1</source>
        <translation>importación de decisiones de %1</translation>
    </message>
    <message>
        <source>The body “%1” is not known.</source>
        <translation>No se conoce el órgano «%1».</translation>
    </message>
    <message>
        <source>The register has %1 more than once; the oldest is taken.</source>
        <translation>El registro tiene %1 más de una vez; se toma la más antigua.</translation>
    </message>
    <message>
        <source>The body changes.</source>
        <translation>El órgano cambia.</translation>
    </message>
    <message>
        <source>The meeting changes.</source>
        <translation>La reunión cambia.</translation>
    </message>
    <message>
        <source>The day of adoption becomes %1.</source>
        <translation>La fecha de aprobación pasa a ser %1.</translation>
    </message>
    <message>
        <source>The number becomes %1.</source>
        <translation>El número pasa a ser %1.</translation>
    </message>
    <message>
        <source>The address becomes %1.</source>
        <translation>La dirección pasa a ser %1.</translation>
    </message>
    <message>
        <source>The state changes.</source>
        <translation>El estado cambia.</translation>
    </message>
    <message>
        <source>The title (%1) is added: “%2”.</source>
        <translation>Se añade el título (%1): «%2».</translation>
    </message>
    <message>
        <source>The title (%1) becomes “%2”.</source>
        <translation>El título (%1) pasa a ser «%2».</translation>
    </message>
    <message>
        <source>Subjects are added.</source>
        <translation>Se añaden temas.</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) in %1 are added.</source>
        <translation>
            <numerusform>Se añade %n texto (%1).</numerusform>
            <numerusform>Se añaden %n textos (%1).</numerusform>
        </translation>
    </message>
    <message>
        <source>The text changes in: %1.</source>
        <translation>El texto cambia en: %1.</translation>
    </message>
    <message>
        <source>, %1 to %2</source>
        <translation>, %1 a %2</translation>
    </message>
    <message>
        <source>It is found in %1%2.</source>
        <translation>Se encuentra en %1%2.</translation>
    </message>
    <message>
        <source>It was prepared by %1%2.</source>
        <translation>Fue preparada por %1%2.</translation>
    </message>
    <message>
        <source>A relation to %1 is added.</source>
        <translation>Se añade una relación con %1.</translation>
    </message>
    <message>
        <source>A mandate is left out: the decision has no paragraph %1.</source>
        <translation>Se omite un mandato: la decisión no tiene el párrafo %1.</translation>
    </message>
    <message>
        <source>A mandate of paragraph %1 is added, or what was done about it.</source>
        <translation>Se añade un mandato del párrafo %1, o lo que se hizo al respecto.</translation>
    </message>
    <message>
        <source>paragraph</source>
        <translation>párrafo</translation>
    </message>
    <message>
        <source>the decision has no such paragraph.</source>
        <translation>la decisión no tiene ese párrafo.</translation>
    </message>
    <message>
        <source>It is new, without text.</source>
        <translation>Es nueva, sin texto.</translation>
    </message>
    <message numerus="yes">
        <source>It is new, with %n part(s) in %1.</source>
        <translation>
            <numerusform>Es nueva, con %n parte (%1).</numerusform>
            <numerusform>Es nueva, con %n partes (%1).</numerusform>
        </translation>
    </message>
    <message>
        <source>The source has %1 more than once.</source>
        <translation>La fuente tiene %1 más de una vez.</translation>
    </message>
    <message>
        <source>The meeting %1 %2 is added to the register of meetings.</source>
        <translation>La reunión %1 %2 se añade al registro de reuniones.</translation>
    </message>
    <message>
        <source>A quotation mark is opened and never closed: everything behind it stands in one cell.</source>
        <translation>Se abre una comilla que nunca se cierra: todo lo que sigue está en una sola celda.</translation>
    </message>
    <message>
        <source>Only the first %1 rows are read.</source>
        <translation>Solo se leen las primeras %1 filas.</translation>
    </message>
    <message>
        <source>Only the first %1 columns are read.</source>
        <translation>Solo se leen las primeras %1 columnas.</translation>
    </message>
    <message>
        <source>Row %1 has more cells than the head.</source>
        <translation>La fila %1 tiene más celdas que el encabezado.</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>fila %1</translation>
    </message>
    <message>
        <source>“%1” is no date.</source>
        <translation>«%1» no es una fecha.</translation>
    </message>
    <message>
        <source>The file is not in UTF-8: it was read as Windows-1252. Look at the letters with accents before you keep it.</source>
        <translation>El archivo no está en UTF-8: se leyó como Windows-1252. Revise las letras con acentos antes de guardarlo.</translation>
    </message>
    <message>
        <source>No column holds the number of the decision; choose one.</source>
        <translation>Ninguna columna contiene el número de la decisión; elija una.</translation>
    </message>
    <message>
        <source>“%1…” is no number of a decision.</source>
        <translation>«%1…» no es el número de una decisión.</translation>
    </message>
    <message>
        <source>The number “%1” is in no known form; it is kept as it is printed.</source>
        <translation>El número «%1» no tiene ninguna forma conocida; se guarda tal como está impreso.</translation>
    </message>
    <message>
        <source>“%1…” is no number of a paragraph.</source>
        <translation>«%1…» no es el número de un párrafo.</translation>
    </message>
    <message>
        <source>It has more than %1 parts; the rest was left out.</source>
        <translation>Tiene más de %1 partes; el resto se omitió.</translation>
    </message>
    <message>
        <source>A %1 in the language “%2” is left out: it is none of the six.</source>
        <translation>Se omite un elemento (%1): su idioma, «%2», no es ninguno de los seis.</translation>
    </message>
    <message>
        <source>record %1</source>
        <translation>registro %1</translation>
    </message>
    <message>
        <source>The record has no number.</source>
        <translation>El registro no tiene número.</translation>
    </message>
    <message>
        <source>title</source>
        <translation>título</translation>
    </message>
    <message>
        <source>The record has no title.</source>
        <translation>El registro no tiene título.</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texto</translation>
    </message>
    <message>
        <source>Record %1 is no record of a decision.</source>
        <translation>El registro %1 no es el de una decisión.</translation>
    </message>
    <message>
        <source>The file holds no records.</source>
        <translation>El archivo no contiene registros.</translation>
    </message>
    <message>
        <source>“%1” is no due time.</source>
        <translation>«%1» no es un plazo.</translation>
    </message>
    <message>
        <source>A piece of evidence is left out: it is no document, address or other reference.</source>
        <translation>Se omite una prueba: no es un documento, una dirección ni otra referencia.</translation>
    </message>
    <message>
        <source>A status of paragraph %1 is left out: it needs one of the statuses and a day that is not to come.</source>
        <translation>Se omite un estado del párrafo %1: necesita uno de los estados y un día que no esté por venir.</translation>
    </message>
    <message>
        <source>A relation is left out: it names no decision, or no known relation.</source>
        <translation>Se omite una relación: no designa ninguna decisión, o ninguna relación conocida.</translation>
    </message>
    <message>
        <source>activity %1</source>
        <translation>actividad %1</translation>
    </message>
    <message>
        <source>%1: “%2” is no run of days.</source>
        <translation>%1: «%2» no es un período.</translation>
    </message>
    <message>
        <source>Activity %1 is left out: it has no title.</source>
        <translation>Se omite la actividad %1: no tiene título.</translation>
    </message>
    <message>
        <source>no JSON: %1 at byte %2</source>
        <translation>no es JSON: %1 en el byte %2</translation>
    </message>
    <message>
        <source>The file is neither a register of Rapporteur nor of InforMEA.</source>
        <translation>El archivo no es un registro de Rapporteur ni de InforMEA.</translation>
    </message>
    <message>
        <source>The file is not in UTF-8: it was read as %1. Look at the letters with accents before you keep it.</source>
        <translation>El archivo no está en UTF-8: se leyó como %1. Revise las letras con acentos antes de guardarlo.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>No decision was found in this document.</source>
        <translation>No se encontró ninguna decisión en este documento.</translation>
    </message>
    <message>
        <source>pasted text</source>
        <translation>texto pegado</translation>
    </message>
    <message>
        <source>There is no text.</source>
        <translation>No hay texto.</translation>
    </message>
    <message>
        <source>The text is too long for decisions; only its beginning is read.</source>
        <translation>El texto es demasiado largo para ser de decisiones; solo se lee su comienzo.</translation>
    </message>
    <message>
        <source>The language of the text cannot be told; choose it.</source>
        <translation>No se puede reconocer el idioma del texto; elíjalo.</translation>
    </message>
    <message numerus="yes">
        <source>The text holds %n decisions: the number that was given is left aside.</source>
        <translation>
            <numerusform>El texto contiene %n decisión: el número indicado se deja de lado.</numerusform>
            <numerusform>El texto contiene %n decisiones: el número indicado se deja de lado.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is no web address and is left out.</source>
        <translation>«%1» no es una dirección web y se omite.</translation>
    </message>
</context>
<context>
    <name>facets</name>
    <message>
        <source>Body</source>
        <translation>Órgano</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Reunión</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Año</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etiqueta</translation>
    </message>
</context>
<context>
    <name>grid</name>
    <message>
        <source>not foreseen</source>
        <translation>no prevista</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>esperada</translation>
    </message>
    <message>
        <source>late</source>
        <translation>con retraso</translation>
    </message>
    <message>
        <source>held</source>
        <translation>disponible</translation>
    </message>
</context>
<context>
    <name>history</name>
    <message>
        <source>symbol</source>
        <translation>signatura</translation>
    </message>
    <message>
        <source>title</source>
        <translation>título</translation>
    </message>
    <message>
        <source>author line</source>
        <translation>mención del autor</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>tipo</translation>
    </message>
    <message>
        <source>distribution</source>
        <translation>distribución</translation>
    </message>
    <message>
        <source>date</source>
        <translation>fecha</translation>
    </message>
    <message>
        <source>day of issue</source>
        <translation>fecha de publicación</translation>
    </message>
    <message>
        <source>original language</source>
        <translation>idioma original</translation>
    </message>
    <message>
        <source>status</source>
        <translation>estado</translation>
    </message>
    <message>
        <source>language</source>
        <translation>idioma</translation>
    </message>
    <message>
        <source>edition</source>
        <translation>edición</translation>
    </message>
    <message>
        <source>moved to the trash</source>
        <translation>movido a la papelera</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>notas</translation>
    </message>
    <message>
        <source>date of issue</source>
        <translation>fecha de publicación</translation>
    </message>
    <message>
        <source>in the trash since</source>
        <translation>en la papelera desde</translation>
    </message>
    <message>
        <source>relation</source>
        <translation>relación</translation>
    </message>
    <message>
        <source>language version</source>
        <translation>versión lingüística</translation>
    </message>
    <message>
        <source>status of a language version</source>
        <translation>estado de una versión lingüística</translation>
    </message>
    <message>
        <source>language version expected on</source>
        <translation>versión lingüística esperada para</translation>
    </message>
    <message>
        <source>file</source>
        <translation>archivo</translation>
    </message>
    <message>
        <source>proposal</source>
        <translation>propuesta</translation>
    </message>
    <message>
        <source>decided value</source>
        <translation>valor decidido</translation>
    </message>
    <message>
        <source>number</source>
        <translation>número</translation>
    </message>
    <message>
        <source>day of adoption</source>
        <translation>fecha de aprobación</translation>
    </message>
    <message>
        <source>state</source>
        <translation>estado</translation>
    </message>
    <message>
        <source>subject</source>
        <translation>tema</translation>
    </message>
    <message>
        <source>label</source>
        <translation>número del párrafo</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texto</translation>
    </message>
    <message>
        <source>class of the verb</source>
        <translation>clase del verbo</translation>
    </message>
    <message>
        <source>addressee</source>
        <translation>destinatario</translation>
    </message>
    <message>
        <source>what is asked</source>
        <translation>lo que se pide</translation>
    </message>
    <message>
        <source>condition</source>
        <translation>condición</translation>
    </message>
    <message>
        <source>due on</source>
        <translation>plazo</translation>
    </message>
    <message>
        <source>due at the meeting with the number</source>
        <translation>se espera en la reunión número</translation>
    </message>
    <message>
        <source>officer</source>
        <translation>responsable</translation>
    </message>
    <message>
        <source>next step</source>
        <translation>paso siguiente</translation>
    </message>
    <message>
        <source>as at</source>
        <translation>a fecha de</translation>
    </message>
    <message>
        <source>note</source>
        <translation>nota</translation>
    </message>
    <message>
        <source>evidence</source>
        <translation>prueba</translation>
    </message>
</context>
<context>
    <name>importer</name>
    <message numerus="yes">
        <source>import %n file(s)</source>
        <translation>
            <numerusform>importación de %n archivo</numerusform>
            <numerusform>importación de %n archivos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>languages</name>
    <message>
        <source>English</source>
        <translation>Inglés</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Francés</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Español</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>Chino</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Ruso</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Árabe</translation>
    </message>
    <message>
        <source>Unknown language</source>
        <translation>Idioma desconocido</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>The documents of a conference, on your desk.</source>
        <translation>Los documentos de una conferencia, en su escritorio.</translation>
    </message>
    <message>
        <source>Folder of the library to open.</source>
        <translation>Carpeta de la biblioteca que se abrirá.</translation>
    </message>
    <message>
        <source>Open the document with this symbol.</source>
        <translation>Abre el documento con esta signatura.</translation>
    </message>
    <message>
        <source>at this page</source>
        <translation>en esta página</translation>
    </message>
    <message>
        <source>Find a text in the document, or else in all.</source>
        <translation>Busca un texto en el documento o, si no, en todos.</translation>
    </message>
    <message>
        <source>Write a picture of the window to a file, and end.</source>
        <translation>Guarda una imagen de la ventana en un archivo y termina.</translation>
    </message>
    <message>
        <source>Run this command once the rest is shown, such as settings; may be repeated.</source>
        <translation>Ejecuta esta orden cuando lo demás se muestra, por ejemplo settings; puede repetirse.</translation>
    </message>
    <message>
        <source>Begin with today, documents, meetings, decisions, follow-up, activities, inbox, search or trash.</source>
        <translation>Comienza por today, documents, meetings, decisions, follow-up, activities, inbox, search o trash.</translation>
    </message>
</context>
<context>
    <name>meetingFiles</name>
    <message>
        <source>folder</source>
        <translation>carpeta</translation>
    </message>
    <message>
        <source>it belongs to the library; choose one outside it.</source>
        <translation>pertenece a la biblioteca; elija una fuera de ella.</translation>
    </message>
    <message>
        <source>the folder cannot be made</source>
        <translation>no se puede crear la carpeta</translation>
    </message>
    <message>
        <source>Another file has this name already; it stays as it is.</source>
        <translation>Otro archivo ya tiene este nombre; se deja como está.</translation>
    </message>
</context>
<context>
    <name>meetings</name>
    <message>
        <source>provisional</source>
        <translation>provisional</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>confirmada</translation>
    </message>
    <message>
        <source>held</source>
        <translation>celebrada</translation>
    </message>
    <message>
        <source>postponed</source>
        <translation>aplazada</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelada</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>modalidad desconocida</translation>
    </message>
    <message>
        <source>in person</source>
        <translation>presencial</translation>
    </message>
    <message>
        <source>online</source>
        <translation>en línea</translation>
    </message>
    <message>
        <source>hybrid</source>
        <translation>híbrida</translation>
    </message>
    <message>
        <source>member</source>
        <translation>miembro</translation>
    </message>
    <message>
        <source>president</source>
        <translation>presidente/a</translation>
    </message>
    <message>
        <source>vice-president</source>
        <translation>vicepresidente/a</translation>
    </message>
    <message>
        <source>chair</source>
        <translation>presidente/a de grupo</translation>
    </message>
    <message>
        <source>co-chair</source>
        <translation>copresidente/a</translation>
    </message>
    <message>
        <source>vice-chair</source>
        <translation>vicepresidente/a de grupo</translation>
    </message>
    <message>
        <source>rapporteur</source>
        <translation>relator/a</translation>
    </message>
    <message>
        <source>secretary</source>
        <translation>secretario/a</translation>
    </message>
    <message>
        <source>prepares</source>
        <translation>prepara</translation>
    </message>
    <message>
        <source>is prepared by</source>
        <translation>es preparada por</translation>
    </message>
    <message>
        <source>is back to back with</source>
        <translation>se celebra a continuación de</translation>
    </message>
    <message>
        <source>is joint with</source>
        <translation>se celebra conjuntamente con</translation>
    </message>
    <message>
        <source>resumes</source>
        <translation>es la reanudación de</translation>
    </message>
    <message>
        <source>is resumed by</source>
        <translation>se reanuda en</translation>
    </message>
    <message>
        <source>The meeting has no days, and no time in which it will be held.</source>
        <translation>La reunión no tiene fechas ni período en el que se celebrará.</translation>
    </message>
    <message>
        <source>Part %1 ends before it begins.</source>
        <translation>La parte %1 termina antes de empezar.</translation>
    </message>
    <message>
        <source>Part %1 shares days with part %2.</source>
        <translation>La parte %1 comparte días con la parte %2.</translation>
    </message>
    <message>
        <source>Part %1 begins before part %2.</source>
        <translation>La parte %1 empieza antes que la parte %2.</translation>
    </message>
    <message>
        <source>Part %1 lasts more than 60 days: is the year right?</source>
        <translation>La parte %1 dura más de 60 días: ¿es correcto el año?</translation>
    </message>
    <message>
        <source>%1 is before 1945; days are given in the Gregorian calendar.</source>
        <translation>%1 es anterior a 1945; las fechas se indican en el calendario gregoriano.</translation>
    </message>
    <message>
        <source>There is no time zone “%1”; write it as Europe/Zurich.</source>
        <translation>No existe la zona horaria «%1»; escríbala así: Europe/Zurich.</translation>
    </message>
    <message>
        <source>In %1, clocks change on %2, while the meeting lasts.</source>
        <translation>En %1 cambia la hora el %2, durante la reunión.</translation>
    </message>
    <message>
        <source>The time in which part %1 will be held ends before it begins.</source>
        <translation>El período en el que se celebrará la parte %1 termina antes de empezar.</translation>
    </message>
    <message>
        <source>add a meeting</source>
        <translation>adición de una reunión</translation>
    </message>
    <message>
        <source>change a meeting</source>
        <translation>modificación de una reunión</translation>
    </message>
    <message>
        <source>delete a meeting</source>
        <translation>eliminación de una reunión</translation>
    </message>
    <message>
        <source>meeting</source>
        <translation>reunión</translation>
    </message>
    <message>
        <source>a meeting is not related to itself.</source>
        <translation>una reunión no está relacionada consigo misma.</translation>
    </message>
    <message>
        <source>relate meetings</source>
        <translation>relación de reuniones</translation>
    </message>
    <message>
        <source>take a relation of meetings away</source>
        <translation>eliminación de una relación entre reuniones</translation>
    </message>
    <message>
        <source>add an officer</source>
        <translation>adición de un miembro de la mesa</translation>
    </message>
    <message>
        <source>change an officer</source>
        <translation>modificación de un miembro de la mesa</translation>
    </message>
    <message>
        <source>take an officer away</source>
        <translation>eliminación de un miembro de la mesa</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Reuniones</translation>
    </message>
    <message>
        <source>A list of documents is written as xlsx, csv, json, docx or odt.</source>
        <translation>Una lista de documentos se escribe en xlsx, csv, json, docx u odt.</translation>
    </message>
    <message>
        <source>file</source>
        <translation>archivo</translation>
    </message>
    <message>
        <source>it holds no list of meetings.</source>
        <translation>no contiene ninguna lista de reuniones.</translation>
    </message>
    <message>
        <source>bring meetings in</source>
        <translation>importación de reuniones</translation>
    </message>
    <message>
        <source>body (code)</source>
        <translation>órgano (código)</translation>
    </message>
    <message>
        <source>name of a new body</source>
        <translation>nombre de un órgano nuevo</translation>
    </message>
    <message>
        <source>code of the meeting</source>
        <translation>código de la reunión</translation>
    </message>
    <message>
        <source>number of the meeting</source>
        <translation>número de la reunión</translation>
    </message>
    <message>
        <source>title (en)</source>
        <translation>título (en)</translation>
    </message>
    <message>
        <source>title (fr)</source>
        <translation>título (fr)</translation>
    </message>
    <message>
        <source>title (es)</source>
        <translation>título (es)</translation>
    </message>
    <message>
        <source>title (zh)</source>
        <translation>título (zh)</translation>
    </message>
    <message>
        <source>title (ru)</source>
        <translation>título (ru)</translation>
    </message>
    <message>
        <source>title (ar)</source>
        <translation>título (ar)</translation>
    </message>
    <message>
        <source>first day</source>
        <translation>primer día</translation>
    </message>
    <message>
        <source>last day</source>
        <translation>último día</translation>
    </message>
    <message>
        <source>time without days</source>
        <translation>período sin fechas</translation>
    </message>
    <message>
        <source>place (en)</source>
        <translation>lugar (en)</translation>
    </message>
    <message>
        <source>place (fr)</source>
        <translation>lugar (fr)</translation>
    </message>
    <message>
        <source>place (es)</source>
        <translation>lugar (es)</translation>
    </message>
    <message>
        <source>place (zh)</source>
        <translation>lugar (zh)</translation>
    </message>
    <message>
        <source>place (ru)</source>
        <translation>lugar (ru)</translation>
    </message>
    <message>
        <source>place (ar)</source>
        <translation>lugar (ar)</translation>
    </message>
    <message>
        <source>how it is held</source>
        <translation>modalidad</translation>
    </message>
    <message>
        <source>tentative</source>
        <translation>por confirmar</translation>
    </message>
    <message>
        <source>status</source>
        <translation>estado</translation>
    </message>
    <message>
        <source>time zone</source>
        <translation>zona horaria</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>notas</translation>
    </message>
    <message>
        <source>calendar</source>
        <translation>calendario</translation>
    </message>
    <message>
        <source>nothing here has a day yet: the calendar would be empty.</source>
        <translation>aquí nada tiene fecha todavía: el calendario estaría vacío.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Línea %1: %2</translation>
    </message>
    <message>
        <source>the cell in column %1 has more than %2 letters.</source>
        <translation>la celda de la columna %1 tiene más de %2 caracteres.</translation>
    </message>
    <message>
        <source>“%1” is nothing that column %2 takes; write %3.</source>
        <translation>«%1» no es un valor que admita la columna %2; escriba %3.</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>sí o no</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field: value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>no body is named; say which column holds its code.</source>
        <translation>no se indica ningún órgano; diga qué columna contiene su código.</translation>
    </message>
    <message>
        <source>the library knows no body “%1”; give its name in a column “name of a new body”.</source>
        <translation>la biblioteca no conoce ningún órgano «%1»; indique su nombre en una columna «nombre de un órgano nuevo».</translation>
    </message>
    <message>
        <source>“%1” is no code of a body: it is made of letters, digits, hyphens and points.</source>
        <translation>«%1» no es el código de un órgano: consta de letras, cifras, guiones y puntos.</translation>
    </message>
    <message>
        <source>there is neither a code nor a number of a meeting.</source>
        <translation>no hay código ni número de reunión.</translation>
    </message>
    <message>
        <source>the code of a meeting is made of letters and digits, %1 at most: COP-4.</source>
        <translation>el código de una reunión consta de letras y cifras, %1 como máximo: COP-4.</translation>
    </message>
    <message>
        <source>part: %1</source>
        <translation>parte: %1</translation>
    </message>
    <message>
        <source>No column names the meeting by its code or number; choose one.</source>
        <translation>Ninguna columna indica la reunión por su código o su número; elija una.</translation>
    </message>
    <message>
        <source>%1 is later than 2199; days are given in the Gregorian calendar.</source>
        <translation>%1 es posterior a 2199; las fechas se indican en el calendario gregoriano.</translation>
    </message>
    <message>
        <source>these meetings are related the other way round.</source>
        <translation>estas reuniones están relacionadas en sentido inverso.</translation>
    </message>
    <message>
        <source>these meetings are not related so.</source>
        <translation>estas reuniones no están relacionadas de ese modo.</translation>
    </message>
</context>
<context>
    <name>messages</name>
    <message>
        <source>Rapporteur made a mistake and stopped this step; nothing was changed. Please report it with the log.</source>
        <translation>Rapporteur ha cometido un error y ha detenido este paso; no se ha modificado nada. Le rogamos que lo comunique y adjunte el registro.</translation>
    </message>
    <message>
        <source>Stopped as you asked. What was finished before is kept.</source>
        <translation>Detenido a petición suya. Lo que ya estaba terminado se conserva.</translation>
    </message>
    <message>
        <source>{1} Try --help.</source>
        <translation>{1} Pruebe --help.</translation>
    </message>
    <message>
        <source>There is no file “{1}”. Check the name and whether the drive is connected.</source>
        <translation>No existe el archivo «{1}». Compruebe el nombre y que la unidad esté conectada.</translation>
    </message>
    <message>
        <source>“{1}” cannot be read ({2}). Ask for permission to read it, or copy it to a place of your own.</source>
        <translation>«{1}» no se puede leer ({2}). Pida permiso para leerlo o cópielo en un lugar propio.</translation>
    </message>
    <message>
        <source>“{1}” cannot be written ({2}). Choose a folder in which you may write.</source>
        <translation>«{1}» no se puede escribir ({2}). Elija una carpeta en la que pueda escribir.</translation>
    </message>
    <message>
        <source>The disk is full: “{1}” was not written. Free some space, then try again; nothing that was confirmed is lost.</source>
        <translation>El disco está lleno: «{1}» no se ha escrito. Libere espacio e inténtelo de nuevo; no se ha perdido nada de lo confirmado.</translation>
    </message>
    <message>
        <source>“{1}” is not a PDF, whatever its name says. Ask for the document again, or export it as PDF.</source>
        <translation>«{1}» no es un PDF, diga lo que diga su nombre. Pida de nuevo el documento o expórtelo como PDF.</translation>
    </message>
    <message>
        <source>“{1}” is empty. Copy or download it again.</source>
        <translation>«{1}» está vacío. Cópielo o descárguelo de nuevo.</translation>
    </message>
    <message>
        <source>“{1}” is damaged ({2}). Copy or download it again.</source>
        <translation>«{1}» está dañado ({2}). Cópielo o descárguelo de nuevo.</translation>
    </message>
    <message>
        <source>“{1}” has {2} bytes; at most {3} are taken. Split the document, or reduce its pictures.</source>
        <translation>«{1}» tiene {2} bytes; se admiten {3} como máximo. Divida el documento o reduzca sus imágenes.</translation>
    </message>
    <message>
        <source>“{1}” has {2} pages; at most {3} are taken. Split the document.</source>
        <translation>«{1}» tiene {2} páginas; se admiten {3} como máximo. Divida el documento.</translation>
    </message>
    <message>
        <source>“{1}” is protected by a password. Give it with --password-file, or ask for an open copy.</source>
        <translation>«{1}» está protegido por una contraseña. Indíquela con --password-file o pida una copia sin protección.</translation>
    </message>
    <message>
        <source>The password does not open “{1}”. Check it and try again.</source>
        <translation>La contraseña no abre «{1}». Compruébela e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>“{1}” is not text in UTF-8 (byte {2}). Save it again as UTF-8.</source>
        <translation>«{1}» no es texto en UTF-8 (byte {2}). Guárdelo de nuevo en UTF-8.</translation>
    </message>
    <message>
        <source>“{1}” is neither a PDF nor a text file. Convert it to PDF first.</source>
        <translation>«{1}» no es ni un PDF ni un archivo de texto. Conviértalo antes en PDF.</translation>
    </message>
    <message>
        <source>Page {2} of “{1}” made the PDF reader fail and was left out.</source>
        <translation>La página {2} de «{1}» hizo fallar el lector de PDF y se ha omitido.</translation>
    </message>
    <message>
        <source>“{1}” made the PDF reader fail. Ask for the document again, or print it to PDF.</source>
        <translation>«{1}» hizo fallar el lector de PDF. Pida de nuevo el documento o imprímalo en PDF.</translation>
    </message>
    <message>
        <source>Page {2} of “{1}” took too long to read and was left out.</source>
        <translation>La lectura de la página {2} de «{1}» tardó demasiado y la página se ha omitido.</translation>
    </message>
    <message>
        <source>“{1}” took too long to read. Ask for the document again, or print it to PDF.</source>
        <translation>La lectura de «{1}» tardó demasiado. Pida de nuevo el documento o imprímalo en PDF.</translation>
    </message>
    <message>
        <source>Page {2} of “{1}” needs more memory than a page may have and was left out.</source>
        <translation>La página {2} de «{1}» necesita más memoria de la permitida para una página y se ha omitido.</translation>
    </message>
    <message>
        <source>“{1}” needs more memory than a document may have. Ask for the document again, or print it to PDF.</source>
        <translation>«{1}» necesita más memoria de la permitida para un documento. Pida de nuevo el documento o imprímalo en PDF.</translation>
    </message>
    <message>
        <source>Page {2} of “{1}” gave an answer that cannot be trusted and was left out.</source>
        <translation>La página {2} de «{1}» dio una respuesta que no es fiable y se ha omitido.</translation>
    </message>
    <message>
        <source>“{1}” gave an answer that cannot be trusted. Do not open it elsewhere before you know where it comes from.</source>
        <translation>«{1}» dio una respuesta que no es fiable. No lo abra en otro lugar antes de saber de dónde procede.</translation>
    </message>
    <message>
        <source>“{1}” was damaged and was read as far as possible: pages may be missing.</source>
        <translation>«{1}» estaba dañado y se ha leído hasta donde fue posible: pueden faltar páginas.</translation>
    </message>
    <message>
        <source>Page {2} of “{1}” has more text than a page may have; the rest was left out.</source>
        <translation>La página {2} de «{1}» tiene más texto del permitido para una página; el resto se ha omitido.</translation>
    </message>
    <message>
        <source>Memory ran out while page {2} of “{1}” was read: something may be missing.</source>
        <translation>La memoria se agotó mientras se leía la página {2} de «{1}»: puede faltar algo.</translation>
    </message>
    <message>
        <source>Pages {2} to {3} of “{1}” were left out: reading it failed too often.</source>
        <translation>Las páginas {2} a {3} de «{1}» se han omitido: la lectura falló demasiadas veces.</translation>
    </message>
    <message>
        <source>“{1}” has more text than a document may have ({3} bytes): what follows page {2} was left out.</source>
        <translation>«{1}» tiene más texto del permitido para un documento ({3} bytes): lo que sigue a la página {2} se ha omitido.</translation>
    </message>
    <message>
        <source>The program that reads PDFs was not found at “{1}”. Install Rapporteur again.</source>
        <translation>El programa que lee los PDF no se encontró en «{1}». Instale de nuevo Rapporteur.</translation>
    </message>
    <message>
        <source>“{1}” is not a Rapporteur library. Choose the folder that holds library.sqlite, or make a new library.</source>
        <translation>«{1}» no es una biblioteca de Rapporteur. Elija la carpeta que contiene library.sqlite o cree una biblioteca.</translation>
    </message>
    <message>
        <source>There is already something in “{1}”. Choose an empty or new folder.</source>
        <translation>Ya hay algo en «{1}». Elija una carpeta vacía o nueva.</translation>
    </message>
    <message>
        <source>The library “{1}” was made by a newer Rapporteur (format {2}; this one knows {3}). Install the newer version.</source>
        <translation>La biblioteca «{1}» fue creada por una versión más reciente de Rapporteur (formato {2}; esta conoce el formato {3}). Instale la versión más reciente.</translation>
    </message>
    <message>
        <source>The library “{1}” is damaged ({2}). Restore its last backup: rapporteur-cli restore.</source>
        <translation>La biblioteca «{1}» está dañada ({2}). Restaure su última copia de seguridad: rapporteur-cli restore.</translation>
    </message>
    <message>
        <source>The library “{1}” is in use on {2} by {3}. Close it there, or open it for reading only.</source>
        <translation>La biblioteca «{1}» está en uso en {2} por {3}. Ciérrela allí o ábrala en modo de solo lectura.</translation>
    </message>
    <message>
        <source>The library “{1}” is open for reading only; nothing can be changed now.</source>
        <translation>La biblioteca «{1}» está abierta en modo de solo lectura; ahora no se puede modificar nada.</translation>
    </message>
    <message>
        <source>The search index of “{1}” is damaged, or another version of the program made it. It can be made again from the files: rapporteur-cli reindex.</source>
        <translation>El índice de búsqueda de «{1}» está dañado o lo hizo otra versión del programa. Se puede rehacer a partir de los archivos: rapporteur-cli reindex.</translation>
    </message>
    <message>
        <source>The library holds nothing called “{1}”. Check the spelling, or search for a part of it.</source>
        <translation>La biblioteca no contiene nada llamado «{1}». Compruebe la ortografía o busque una parte del nombre.</translation>
    </message>
    <message>
        <source>“{1}” fits {2} things. Give more of it.</source>
        <translation>«{1}» corresponde a {2} elementos. Indique una parte mayor.</translation>
    </message>
    <message>
        <source>“{2}” is not possible as {1}: {3}</source>
        <translation>«{2}» no es posible para {1}: {3}</translation>
    </message>
    <message>
        <source>{1} was changed by something later, so this cannot be done any more. Nothing was changed.</source>
        <translation>{1}: una modificación posterior impide ya esta acción. No se ha modificado nada.</translation>
    </message>
    <message>
        <source>This was decided before ({1}). Undo that to decide it again.</source>
        <translation>Esto ya se decidió antes ({1}). Deshaga esa decisión para tomar otra.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>No hay nada que deshacer.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>No hay nada que rehacer.</translation>
    </message>
    <message>
        <source>There is no backup in “{1}”.</source>
        <translation>No hay ninguna copia de seguridad en «{1}».</translation>
    </message>
    <message>
        <source>This search has {1} characters; at most {2} are taken. Shorten it.</source>
        <translation>Esta búsqueda tiene {1} caracteres; se admiten {2} como máximo. Acórtela.</translation>
    </message>
    <message>
        <source>The part “{1}” of the search was not understood. Put it in quotation marks to search for it as it stands.</source>
        <translation>La parte «{1}» de la búsqueda no se ha entendido. Póngala entre comillas rectas (&quot;) para buscarla tal como está.</translation>
    </message>
    <message>
        <source>Nothing is named. Give its number, its symbol or its name.</source>
        <translation>No se ha indicado nada. Indique su número, su signatura o su nombre.</translation>
    </message>
    <message>
        <source>“{1}” fits {2} things: {3}. Give more of it.</source>
        <translation>«{1}» corresponde a {2} elementos: {3}. Indique una parte mayor.</translation>
    </message>
</context>
<context>
    <name>names</name>
    <message>
        <source>Language not known</source>
        <translation>Idioma desconocido</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Inglés</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Francés</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Español</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>Chino</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Ruso</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Árabe</translation>
    </message>
    <message>
        <source>Kind not known</source>
        <translation>Tipo desconocido</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Annotated agenda</source>
        <translation>Programa anotado</translation>
    </message>
    <message>
        <source>Working document</source>
        <translation>Documento de trabajo</translation>
    </message>
    <message>
        <source>Information document</source>
        <translation>Documento de información</translation>
    </message>
    <message>
        <source>Limited document</source>
        <translation>Documento de distribución limitada</translation>
    </message>
    <message>
        <source>Conference room paper</source>
        <translation>Documento de sesión</translation>
    </message>
    <message>
        <source>Restricted document</source>
        <translation>Documento de distribución reservada</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Resolución</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decisión</translation>
    </message>
    <message>
        <source>Summary record</source>
        <translation>Acta resumida</translation>
    </message>
    <message>
        <source>Verbatim record</source>
        <translation>Acta literal</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Carta</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otro</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Publicado</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Previsto</translation>
    </message>
    <message>
        <source>Awaited</source>
        <translation>Esperado</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recibido</translation>
    </message>
    <message>
        <source>In clearance</source>
        <translation>En proceso de aprobación</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Presentado</translation>
    </message>
    <message>
        <source>In editing</source>
        <translation>En proceso de edición</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>En suspenso</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retirado</translation>
    </message>
    <message>
        <source>General distribution</source>
        <translation>Distribución general</translation>
    </message>
    <message>
        <source>Limited distribution</source>
        <translation>Distribución limitada</translation>
    </message>
    <message>
        <source>Restricted distribution</source>
        <translation>Distribución reservada</translation>
    </message>
    <message>
        <source>Revises</source>
        <translation>Revisa</translation>
    </message>
    <message>
        <source>Revised by</source>
        <translation>Revisado por</translation>
    </message>
    <message>
        <source>Adds to</source>
        <translation>Es adición de</translation>
    </message>
    <message>
        <source>Has the addendum</source>
        <translation>Tiene la adición</translation>
    </message>
    <message>
        <source>Corrects</source>
        <translation>Corrige</translation>
    </message>
    <message>
        <source>Corrected by</source>
        <translation>Corregido por</translation>
    </message>
    <message>
        <source>Amends</source>
        <translation>Enmienda</translation>
    </message>
    <message>
        <source>Amended by</source>
        <translation>Enmendado por</translation>
    </message>
    <message>
        <source>Annexes</source>
        <translation>Tiene como anexo</translation>
    </message>
    <message>
        <source>Annexed to</source>
        <translation>Es anexo de</translation>
    </message>
    <message>
        <source>Transmits</source>
        <translation>Transmite</translation>
    </message>
    <message>
        <source>Transmitted by</source>
        <translation>Transmitido por</translation>
    </message>
    <message>
        <source>Is a draft of</source>
        <translation>Es proyecto de</translation>
    </message>
    <message>
        <source>Has the draft</source>
        <translation>Tiene el proyecto</translation>
    </message>
    <message>
        <source>Supersedes</source>
        <translation>Sustituye a</translation>
    </message>
    <message>
        <source>Superseded by</source>
        <translation>Sustituido por</translation>
    </message>
    <message>
        <source>Reports on</source>
        <translation>Informa sobre</translation>
    </message>
    <message>
        <source>Reported on by</source>
        <translation>Es objeto de</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>days</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>a day</comment>
        <translation>desde el %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>a day</comment>
        <translation>hasta el %1</translation>
    </message>
</context>
<context>
    <name>paragraphs</name>
    <message>
        <source>… The rest is in the reader.</source>
        <translation>… El resto está en el lector.</translation>
    </message>
    <message>
        <source>No text was read here.</source>
        <translation>Aquí no se ha leído ningún texto.</translation>
    </message>
</context>
<context>
    <name>participation</name>
    <message>
        <source>Parties</source>
        <translation>Partes</translation>
    </message>
    <message>
        <source>the library does not know when the treaty of this meeting came into force.</source>
        <translation>la biblioteca no sabe cuándo entró en vigor el tratado de esta reunión.</translation>
    </message>
    <message>
        <source>add an organization</source>
        <translation>adición de una organización</translation>
    </message>
    <message>
        <source>change an organization</source>
        <translation>modificación de una organización</translation>
    </message>
    <message>
        <source>delete an organization</source>
        <translation>eliminación de una organización</translation>
    </message>
    <message>
        <source>set when a treaty binds</source>
        <translation>indicación de cuándo obliga un tratado</translation>
    </message>
    <message>
        <source>record an instrument</source>
        <translation>registro de un instrumento</translation>
    </message>
    <message>
        <source>delete an instrument</source>
        <translation>eliminación de un instrumento</translation>
    </message>
    <message>
        <source>add to the list of a meeting</source>
        <translation>adición a la lista de una reunión</translation>
    </message>
    <message>
        <source>change a participation</source>
        <translation>modificación de una participación</translation>
    </message>
    <message>
        <source>take off the list of a meeting</source>
        <translation>retirada de la lista de una reunión</translation>
    </message>
    <message>
        <source>register for a meeting</source>
        <translation>inscripción en una reunión</translation>
    </message>
    <message>
        <source>take a registration back</source>
        <translation>anulación de una inscripción</translation>
    </message>
    <message>
        <source>record credentials</source>
        <translation>registro de credenciales</translation>
    </message>
    <message>
        <source>record the admission of an observer</source>
        <translation>registro de la admisión de un observador</translation>
    </message>
    <message>
        <source>add a participant</source>
        <translation>adición de un participante</translation>
    </message>
    <message>
        <source>change a participant</source>
        <translation>modificación de un participante</translation>
    </message>
    <message>
        <source>delete a participant</source>
        <translation>eliminación de un participante</translation>
    </message>
    <message>
        <source>invite to a meeting</source>
        <translation>invitación a una reunión</translation>
    </message>
    <message>
        <source>day</source>
        <translation>día</translation>
    </message>
    <message>
        <source>an invitation needs its day.</source>
        <translation>una invitación necesita su fecha.</translation>
    </message>
    <message>
        <source>code</source>
        <translation>código</translation>
    </message>
    <message>
        <source>name (en)</source>
        <translation>nombre (en)</translation>
    </message>
    <message>
        <source>name (fr)</source>
        <translation>nombre (fr)</translation>
    </message>
    <message>
        <source>name (es)</source>
        <translation>nombre (es)</translation>
    </message>
    <message>
        <source>name (zh)</source>
        <translation>nombre (zh)</translation>
    </message>
    <message>
        <source>name (ru)</source>
        <translation>nombre (ru)</translation>
    </message>
    <message>
        <source>name (ar)</source>
        <translation>nombre (ar)</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>tipo</translation>
    </message>
    <message>
        <source>region</source>
        <translation>región</translation>
    </message>
    <message>
        <source>invited on</source>
        <translation>invitación el</translation>
    </message>
    <message>
        <source>registered on</source>
        <translation>inscripción el</translation>
    </message>
    <message>
        <source>credentials</source>
        <translation>credenciales</translation>
    </message>
    <message>
        <source>day of the credentials</source>
        <translation>fecha de las credenciales</translation>
    </message>
    <message>
        <source>admission as an observer</source>
        <translation>admisión como observador</translation>
    </message>
    <message>
        <source>day of the admission</source>
        <translation>fecha de la admisión</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>notas</translation>
    </message>
    <message>
        <source>person</source>
        <translation>persona</translation>
    </message>
    <message>
        <source>form of address</source>
        <translation>tratamiento</translation>
    </message>
    <message>
        <source>first name</source>
        <translation>nombre de pila</translation>
    </message>
    <message>
        <source>family name</source>
        <translation>apellidos</translation>
    </message>
    <message>
        <source>title</source>
        <translation>cargo</translation>
    </message>
    <message>
        <source>address</source>
        <translation>dirección</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>correo electrónico</translation>
    </message>
    <message>
        <source>head of delegation</source>
        <translation>jefe de la delegación</translation>
    </message>
    <message>
        <source>travel</source>
        <translation>viaje</translation>
    </message>
    <message>
        <source>who pays the travel</source>
        <translation>quién paga el viaje</translation>
    </message>
    <message>
        <source>kind of instrument</source>
        <translation>tipo de instrumento</translation>
    </message>
    <message>
        <source>deposited on</source>
        <translation>depositado el</translation>
    </message>
    <message>
        <source>withdrawn on</source>
        <translation>denunciado el</translation>
    </message>
    <message>
        <source>“%1” is no day of the calendar.</source>
        <translation>«%1» no es un día del calendario.</translation>
    </message>
    <message>
        <source>“%1” lies outside the years 1945 to 2199.</source>
        <translation>«%1» está fuera de los años 1945 a 2199.</translation>
    </message>
    <message>
        <source>“%1” can be two days; write it as 2021-11-01.</source>
        <translation>«%1» puede ser dos días distintos; escríbalo así: 2021-11-01.</translation>
    </message>
    <message>
        <source>“%1” is no day; write it as 2021-11-01.</source>
        <translation>«%1» no es una fecha; escríbala así: 2021-11-01.</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <extracomment>%1 is a field, %2 what it held, %3 what it will hold</extracomment>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>the library calls it “%1”, not “%2”; the name stays.</source>
        <translation>la biblioteca lo llama «%1», no «%2»; el nombre se mantiene.</translation>
    </message>
    <message>
        <source>the library has it in another region: %1.</source>
        <translation>la biblioteca lo tiene en otra región: %1.</translation>
    </message>
    <message>
        <source>it tells of a person and names none; that is left out.</source>
        <translation>habla de una persona y no nombra a ninguna; se omite.</translation>
    </message>
    <message>
        <source>Added: %1 (line %2)</source>
        <translation>Añadido: %1 (línea %2)</translation>
    </message>
    <message>
        <source>Changed: %1 (line %2)</source>
        <translation>Modificado: %1 (línea %2)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: it says “%2”, line %3 said “%4”; the later counts.</source>
        <translation>%1: dice «%2», la línea %3 decía «%4»; vale lo último.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Línea %1: %2</translation>
    </message>
    <message>
        <source>%1: “%2” is not understood and left out.</source>
        <translation>%1: «%2» no se entiende y se omite.</translation>
    </message>
    <message>
        <source>the library knows no treaty of this meeting; what was deposited is left out.</source>
        <translation>la biblioteca no conoce ningún tratado de esta reunión; se omite lo depositado.</translation>
    </message>
    <message>
        <source>only States and regional economic integration organizations become Parties; what was deposited is left out.</source>
        <translation>solo los Estados y las organizaciones de integración económica regional pasan a ser Partes; se omite lo depositado.</translation>
    </message>
    <message>
        <source>an instrument needs the day of its deposit; it is left out.</source>
        <translation>un instrumento necesita la fecha de su depósito; se omite.</translation>
    </message>
    <message>
        <source>the withdrawal is before the deposit; both are left out.</source>
        <translation>la denuncia es anterior al depósito; se omiten ambos.</translation>
    </message>
    <message>
        <source>a day of credentials needs their state; the day is left out.</source>
        <translation>la fecha de las credenciales necesita el estado de estas; se omite la fecha.</translation>
    </message>
    <message>
        <source>a day of admission needs its state; the day is left out.</source>
        <translation>la fecha de la admisión necesita el estado de esta; se omite la fecha.</translation>
    </message>
    <message>
        <source>The library does not know it: it is added (%1).</source>
        <translation>La biblioteca no lo conoce: se añade (%1).</translation>
    </message>
    <message>
        <source>It is written as docx, odt, pdf, xlsx, csv or json.</source>
        <translation>Se escribe en docx, odt, pdf, xlsx, csv o json.</translation>
    </message>
    <message>
        <source>Line %1: no organization is named.</source>
        <translation>Línea %1: no se indica ninguna organización.</translation>
    </message>
    <message numerus="yes">
        <source>%n organizations are called so; give its code.</source>
        <translation>
            <numerusform>%n organización se llama así; indique su código.</numerusform>
            <numerusform>%n organizaciones se llaman así; indique su código.</numerusform>
        </translation>
    </message>
    <message>
        <source>code and name mean different organizations.</source>
        <translation>el código y el nombre designan organizaciones distintas.</translation>
    </message>
    <message>
        <source>the library knows no organization “%1”; tell its kind in a column, or add it first.</source>
        <translation>la biblioteca no conoce ninguna organización «%1»; indique su tipo en una columna o añádala antes.</translation>
    </message>
    <message>
        <source>“%1” can be no code; that of a State has three letters, as JPN (ISO 3166-1).</source>
        <translation>«%1» no puede ser un código; el de un Estado tiene tres letras, como JPN (ISO 3166-1).</translation>
    </message>
    <message>
        <source>the library does not know it, and no column gives its name.</source>
        <translation>la biblioteca no lo conoce y ninguna columna indica su nombre.</translation>
    </message>
    <message>
        <source>No column names the State or organization; choose one.</source>
        <translation>Ninguna columna indica el Estado o la organización; elija una.</translation>
    </message>
    <message>
        <source>bring participation in</source>
        <translation>importación de la participación</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>regional economic integration organization</source>
        <translation>organización de integración económica regional</translation>
    </message>
    <message>
        <source>United Nations body</source>
        <translation>órgano de las Naciones Unidas</translation>
    </message>
    <message>
        <source>intergovernmental organization</source>
        <translation>organización intergubernamental</translation>
    </message>
    <message>
        <source>non-governmental organization</source>
        <translation>organización no gubernamental</translation>
    </message>
    <message>
        <source>industry</source>
        <translation>industria</translation>
    </message>
    <message>
        <source>academia</source>
        <translation>instituciones académicas</translation>
    </message>
    <message>
        <source>secretariat</source>
        <translation>secretaría</translation>
    </message>
    <message>
        <source>other organization</source>
        <translation>otra organización</translation>
    </message>
    <message>
        <source>no region</source>
        <translation>sin región</translation>
    </message>
    <message>
        <source>African States</source>
        <translation>Estados de África</translation>
    </message>
    <message>
        <source>Asia-Pacific States</source>
        <translation>Estados de Asia y el Pacífico</translation>
    </message>
    <message>
        <source>Eastern European States</source>
        <translation>Estados de Europa Oriental</translation>
    </message>
    <message>
        <source>Latin American and Caribbean States</source>
        <translation>Estados de América Latina y el Caribe</translation>
    </message>
    <message>
        <source>Western European and other States</source>
        <translation>Estados de Europa Occidental y otros Estados</translation>
    </message>
    <message>
        <source>instrument</source>
        <translation>instrumento</translation>
    </message>
    <message>
        <source>ratification</source>
        <translation>ratificación</translation>
    </message>
    <message>
        <source>acceptance</source>
        <translation>aceptación</translation>
    </message>
    <message>
        <source>approval</source>
        <translation>aprobación</translation>
    </message>
    <message>
        <source>accession</source>
        <translation>adhesión</translation>
    </message>
    <message>
        <source>succession</source>
        <translation>sucesión</translation>
    </message>
    <message>
        <source>no credentials</source>
        <translation>sin credenciales</translation>
    </message>
    <message>
        <source>copy</source>
        <translation>copia</translation>
    </message>
    <message>
        <source>original</source>
        <translation>original</translation>
    </message>
    <message>
        <source>examined</source>
        <translation>examinadas</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>aceptadas</translation>
    </message>
    <message>
        <source>no request</source>
        <translation>sin solicitud</translation>
    </message>
    <message>
        <source>request received</source>
        <translation>solicitud recibida</translation>
    </message>
    <message>
        <source>request reviewed</source>
        <translation>solicitud examinada</translation>
    </message>
    <message>
        <source>admitted</source>
        <translation>admitido</translation>
    </message>
    <message>
        <source>objection</source>
        <translation>objeción</translation>
    </message>
    <message>
        <source>not asked for</source>
        <translation>no solicitado</translation>
    </message>
    <message>
        <source>asked for</source>
        <translation>solicitado</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>aprobado</translation>
    </message>
    <message>
        <source>booked</source>
        <translation>reservado</translation>
    </message>
    <message>
        <source>travelled</source>
        <translation>realizado</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>rechazado</translation>
    </message>
    <message>
        <source>It is no Party on the opening day, and has handed in credentials.</source>
        <translation>No es Parte el día de la apertura y ha presentado credenciales.</translation>
    </message>
    <message>
        <source>It is a Party and needs no admission as an observer.</source>
        <translation>Es Parte y no necesita ser admitido como observador.</translation>
    </message>
    <message>
        <source>It is registered, and not admitted as an observer.</source>
        <translation>Está inscrito y no ha sido admitido como observador.</translation>
    </message>
    <message>
        <source>It is registered, and has handed in no credentials.</source>
        <translation>Está inscrito y no ha presentado credenciales.</translation>
    </message>
    <message>
        <source>Nobody heads the delegation.</source>
        <translation>Nadie encabeza la delegación.</translation>
    </message>
    <message>
        <source>More than one person heads the delegation.</source>
        <translation>Más de una persona encabeza la delegación.</translation>
    </message>
    <message>
        <source>Travel is paid for, and it is not registered.</source>
        <translation>El viaje está pagado y no está inscrito.</translation>
    </message>
    <message>
        <source>Participation</source>
        <translation>Participación</translation>
    </message>
    <message>
        <source>The list is written as xlsx, csv or json.</source>
        <translation>La lista se escribe en xlsx, csv o json.</translation>
    </message>
    <message>
        <source>write it as 2026-11-21.</source>
        <translation>escríbala así: 2026-11-21.</translation>
    </message>
    <message>
        <source>member State</source>
        <translation>Estado miembro</translation>
    </message>
    <message>
        <source>behind the State stand its first and its last day, and no more.</source>
        <translation>tras el Estado figuran su primer día y su último día, y nada más.</translation>
    </message>
    <message>
        <source>set the member States of an organization</source>
        <translation>indicación de los Estados miembros de una organización</translation>
    </message>
    <message>
        <source>line %1 has the same name with the code “%2”, not “%3”.</source>
        <translation>la línea %1 tiene el mismo nombre con el código «%2», no «%3».</translation>
    </message>
    <message>
        <source>line %1 has the same code with the name “%2”, not “%3”.</source>
        <translation>la línea %1 tiene el mismo código con el nombre «%2», no «%3».</translation>
    </message>
    <message>
        <source>It votes if this organization does not: %1.</source>
        <translation>Vota si no lo hace esta organización: %1.</translation>
    </message>
    <message>
        <source>Its member States are not known. It has one vote for each of them that is a Party, and none if one of them votes itself.</source>
        <translation>No se conocen sus Estados miembros. Tiene un voto por cada uno de ellos que sea Parte, y ninguno si alguno de ellos vota por sí mismo.</translation>
    </message>
    <message>
        <source>None of its member States is a Party: it has no vote.</source>
        <translation>Ninguno de sus Estados miembros es Parte: no tiene voto.</translation>
    </message>
    <message numerus="yes">
        <source>It has %n vote(s) if none of its member States votes itself: %1.</source>
        <extracomment>behind the colon stand the names of the member States</extracomment>
        <translation>
            <numerusform>Tiene %n voto si ninguno de sus Estados miembros vota por sí mismo: %1.</numerusform>
            <numerusform>Tiene %n votos si ninguno de sus Estados miembros vota por sí mismo: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plan</name>
    <message>
        <source>working document</source>
        <translation>documento de trabajo</translation>
    </message>
    <message>
        <source>information document</source>
        <translation>documento de información</translation>
    </message>
    <message>
        <source>in-session document</source>
        <translation>documento preparado en la reunión</translation>
    </message>
    <message>
        <source>post-session document</source>
        <translation>documento posterior a la reunión</translation>
    </message>
    <message>
        <source>proposal to amend</source>
        <translation>propuesta de enmienda</translation>
    </message>
    <message>
        <source>other document</source>
        <translation>otro documento</translation>
    </message>
    <message>
        <source>forecast</source>
        <translation>previsión</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>borrador</translation>
    </message>
    <message>
        <source>clearance</source>
        <translation>aprobación</translation>
    </message>
    <message>
        <source>submission</source>
        <translation>presentación</translation>
    </message>
    <message>
        <source>issue</source>
        <translation>publicación</translation>
    </message>
    <message>
        <source>move a meeting</source>
        <translation>cambio de fechas de una reunión</translation>
    </message>
    <message>
        <source>on the opening day</source>
        <translation>el día de la apertura</translation>
    </message>
    <message>
        <source>on the closing day</source>
        <translation>el día de la clausura</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n weeks</source>
        <translation>
            <numerusform>%n semana</numerusform>
            <numerusform>%n semanas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months</source>
        <translation>
            <numerusform>%n mes</numerusform>
            <numerusform>%n meses</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 before the opening</source>
        <translation>%1 antes de la apertura</translation>
    </message>
    <message>
        <source>%1 before the closing</source>
        <translation>%1 antes de la clausura</translation>
    </message>
    <message>
        <source>%1 after the opening</source>
        <translation>%1 después de la apertura</translation>
    </message>
    <message>
        <source>%1 after the closing</source>
        <translation>%1 después de la clausura</translation>
    </message>
    <message>
        <source>plan a document</source>
        <translation>planificación de un documento</translation>
    </message>
    <message>
        <source>change a planned document</source>
        <translation>modificación de un documento previsto</translation>
    </message>
    <message>
        <source>take a document off the plan</source>
        <translation>retirada de un documento del plan</translation>
    </message>
    <message>
        <source>plan the documents at hand</source>
        <translation>planificación de los documentos disponibles</translation>
    </message>
    <message>
        <source>record a step of a document</source>
        <translation>registro de un paso de un documento</translation>
    </message>
    <message>
        <source>fix a day of a document</source>
        <translation>fijación de una fecha de un documento</translation>
    </message>
    <message>
        <source>set the state of a planned document</source>
        <translation>indicación del estado de un documento previsto</translation>
    </message>
    <message>
        <source>add a set of rules</source>
        <translation>adición de un conjunto de reglas</translation>
    </message>
    <message>
        <source>change rules</source>
        <translation>modificación de reglas</translation>
    </message>
    <message>
        <source>delete a set of rules</source>
        <translation>eliminación de un conjunto de reglas</translation>
    </message>
    <message>
        <source>choose the rules of a meeting</source>
        <translation>elección de las reglas de una reunión</translation>
    </message>
    <message>
        <source>day</source>
        <translation>día</translation>
    </message>
    <message>
        <source>nothing is done on a day that has not come yet.</source>
        <translation>no se hace nada en una fecha que aún no ha llegado.</translation>
    </message>
</context>
<context>
    <name>rapporteur::gui::ActivitiesPage</name>
    <message>
        <source>Activities on an axis of time</source>
        <translation>Actividades en un eje de tiempo</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Actividades</translation>
    </message>
    <message>
        <source>Filter by words, places, partners, donors</source>
        <translation>Filtrar por palabras, lugares, asociados, donantes</translation>
    </message>
    <message>
        <source>Kind of activity</source>
        <translation>Tipo de actividad</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Todos los tipos</translation>
    </message>
    <message>
        <source>Time axis</source>
        <translation>Eje de tiempo</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Add activity…</source>
        <translation>Añadir actividad…</translation>
    </message>
    <message numerus="yes">
        <source>%n activity(s)</source>
        <translation>
            <numerusform>%n actividad</numerusform>
            <numerusform>%n actividades</numerusform>
        </translation>
    </message>
    <message>
        <source>No activities yet</source>
        <translation>Aún no hay actividades</translation>
    </message>
    <message>
        <source>Workshops, missions, publications and services that are noted here become the evidence of what was done, and the raw material of a report.</source>
        <translation>Los talleres, misiones, publicaciones y servicios que se anotan aquí se convierten en las pruebas de lo que se hizo y en la materia prima de un informe.</translation>
    </message>
    <message>
        <source>No activity fits the filter</source>
        <translation>Ninguna actividad corresponde al filtro</translation>
    </message>
    <message>
        <source>Fewer conditions may find it.</source>
        <translation>Quizá se encuentre con menos condiciones.</translation>
    </message>
    <message>
        <source>Drop the filter</source>
        <translation>Quitar el filtro</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <comment>dates, title, state of an activity</comment>
        <translation>%1: %2 (%3)</translation>
    </message>
    <message>
        <source>The activity was deleted.</source>
        <translation>La actividad se eliminó.</translation>
    </message>
</context>
<context>
    <name>rapporteur::gui::ActivityDialog</name>
    <message>
        <source>New activity</source>
        <translation>Nueva actividad</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>What:</source>
        <translation>Qué:</translation>
    </message>
    <message>
        <source>Workshop on …</source>
        <translation>Taller sobre…</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Description:</source>
        <translation>Descripción:</translation>
    </message>
    <message>
        <source>Language of these texts</source>
        <translation>Idioma de estos textos</translation>
    </message>
    <message>
        <source>In:</source>
        <translation>Idioma:</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Kind:</source>
        <translation>Tipo:</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>State:</source>
        <translation>Estado:</translation>
    </message>
    <message>
        <source>When:</source>
        <translation>Cuándo:</translation>
    </message>
    <message>
        <source>2026-11-21, 2026-11-21/2026-11-25, 2026-11, 2026-Q4 or 2026</source>
        <translation>2026-11-21, 2026-11-21/2026-11-25, 2026-11, 2026-Q4 o 2026</translation>
    </message>
    <message>
        <source>several: with semicolons between</source>
        <translation>varios: separados por punto y coma</translation>
    </message>
    <message>
        <source>Where:</source>
        <translation>Dónde:</translation>
    </message>
    <message>
        <source>Partners:</source>
        <translation>Asociados:</translation>
    </message>
    <message>
        <source>Donors:</source>
        <translation>Donantes:</translation>
    </message>
    <message>
        <source>Areas:</source>
        <translation>Esferas:</translation>
    </message>
    <message>
        <source>Documents:</source>
        <translation>Documentos:</translation>
    </message>
    <message>
        <source>symbols, with semicolons between</source>
        <translation>signaturas, separadas por punto y coma</translation>
    </message>
    <message>
        <source>Answers:</source>
        <translation>Responde a:</translation>
    </message>
    <message>
        <source>such as MC-3/11 5 (b)</source>
        <translation>por ejemplo MC-3/11 5 (b)</translation>
    </message>
    <message>
        <source>Say what was done: an activity needs a title.</source>
        <translation>Diga qué se hizo: una actividad necesita un título.</translation>
    </message>
    <message>
        <source>“%1” is no date. Write 2026-11-21, 2026-11-21/2026-11-25, 2026-11, 2026-Q4 or 2026.</source>
        <translation>«%1» no es una fecha. Escriba 2026-11-21, 2026-11-21/2026-11-25, 2026-11, 2026-Q4 o 2026.</translation>
    </message>
    <message>
        <source>The activity is in the log.</source>
        <translation>La actividad está en el registro.</translation>
    </message>
    <message>
        <source>Meetings:</source>
        <translation>Reuniones:</translation>
    </message>
    <message>
        <source>such as COP-4, with semicolons between</source>
        <translation>por ejemplo COP-4, separadas por punto y coma</translation>
    </message>
</context>
<context>
    <name>rapporteur::gui::ActivityListModel</name>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Asociados</translation>
    </message>
    <message>
        <source>Donors</source>
        <translation>Donantes</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Responde a</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
</context>
<context>
    <name>rapporteur::gui::AgendaTree</name>
    <message>
        <source>Items of the agenda with their documents</source>
        <translation>Temas del programa con sus documentos</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>(no title)</source>
        <translation>(sin título)</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>deferred to a meeting</comment>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>%1 — announced, not held</source>
        <translation>%1 — anunciado, no disponible</translation>
    </message>
</context>
<context>
    <name>rapporteur::gui::AskedBeforeView</name>
    <message>
        <source>Where the same was asked before</source>
        <translation>Dónde se pidió lo mismo antes</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>%1 % alike</source>
        <comment>how much two paragraphs have in common</comment>
        <translation>%1 % de coincidencia</translation>
    </message>
    <message>
        <source>%1, same addressee</source>
        <translation>%1, mismo destinatario</translation>
    </message>
    <message>
        <source>No other decision of the register asks the like.</source>
        <translation>Ninguna otra decisión del registro pide algo semejante.</translation>
    </message>
</context>
<context>
    <name>rapporteur::gui::BesideReader</name>
    <message>
        <source>Scroll both in step</source>
        <translation>Desplazar ambos a la par</translation>
    </message>
    <message>
        <source>Pages of the version beside</source>
        <translation>Páginas de la versión de al lado</translation>
    </message>
    <message>
        <source>Text of the version beside</source>
        <translation>Texto de la versión de al lado</translation>
    </message>
    <message>
        <source>Close the version beside</source>
        <translation>Cerrar la versión de al lado</translation>
    </message>
    <message>
        <source>The file of this language version is gone. Import the document again.</source>
        <translation>El archivo de esta versión lingüística ha desaparecido. Importe de nuevo el documento.</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Abriendo…</translation>
    </message>
</context>
<context>
    <name>rapporteur::gui::BulkEditDialog</name>
    <message numerus="yes">
        <source>Edit %n document(s)</source>
        <translation>
            <numerusform>Editar %n documento</numerusform>
            <numerusform>Editar %n documentos</numerusform>
        </translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>New value</source>
        <translation>Valor nuevo</translation>
    </message>
    <message>
        <source>Every change that would be made</source>
        <translation>Todas las modificaciones que se harían</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>No symbol yet</source>
        <translation>Aún sin signatura</translation>
    </message>
    <message>
        <source>as now</source>
        <translation>sin cambios</translation>
    </message>
    <message>
        <source>Type the new value to see what would change.</source>
        <translation>Escriba el valor nuevo para ver lo que cambiaría.</translation>
    </message>
    <message numerus="yes">
        <source>%n language version(s) would change, as one step that can be undone.</source>
        <translation>
            <numerusform>Se modificaría %n versión lingüística, en un solo paso que se puede deshacer.</numerusform>
            <numerusform>Se modificarían %n versiones lingüísticas, en un solo paso que se puede deshacer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n language version(s) changed.</source>
        <translation>
            <numerusform>%n versión lingüística modificada.</numerusform>
            <numerusform>%n versiones lingüísticas modificadas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rapporteur::gui::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>Comandos</translation>
    </message>
    <message>
        <source>Type a part of a command&apos;s name</source>
        <translation>Escriba una parte del nombre de un comando</translation>
    </message>
    <message>
        <source>No command of this name can be used now.</source>
        <translation>Ahora no se puede usar ningún comando con este nombre.</translation>
    </message>
</context>
<context>
    <name>rapporteur::gui::CooperationAgreements</name>
    <message>
        <source>Agreements on services with their lines</source>
        <translation>Acuerdos de servicios con sus partidas</translation>
    </message>
    <message>
        <source>Agreement or service</source>
        <translation>Acuerdo o servicio</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>Budgeted</source>
        <translation>Presupuestado</translation>
    </message>
    <message>
        <source>Charged</source>
        <translation>Cobrado</translation>
    </message>
    <message>
        <source>Signed, delivered</source>
        <translation>Firma, prestación</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Observaciones</translation>
    </message>
    <message>
        <source>No agreements in force on this day</source>
        <translation>No hay acuerdos vigentes en esta fecha</translation>
    </message>
    <message>
        <source>Service agreements on cost recovery stand here with what was budgeted, charged and delivered.</source>
        <translation>Los acuerdos de servicios con recuperación de gastos figuran aquí con lo presupuestado, lo cobrado y lo prestado.</translation>
    </message>
    <message>
        <source>Add an agreement…</source>
        <translation>Añadir un acuerdo…</translation>
    </message>
    <message>
        <source>Agreement…</source>
        <translation>Acuerdo…</translation>
    </message>
    <message>
        <source>Line of the agreement…</source>
        <translation>Partida del acuerdo…</translation>
    </message>
    <message>
        <source>Save as a document…</source>
        <translation>Guardar como documento…</translation>
    </message>
    <message>
        <source>Save the agreements</source>
        <translation>Guardar los acuerdos</translation>
    </message>
    <message>
        <source>agreements</source>
        <comment>name of a file</comment>
        <translation>acuerdos</translation>
    </message>
    <message>
        <source>%1 serves %2</source>
        <translation>%1 presta servicios a %2</translation>
    </message>
    <message>
        <source>over budget</source>
        <translation>presupuesto superado</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>It is deleted.</source>
        <translation>Se ha eliminado.</translation>
    </message>
</context>
<context>
    <name>rapporteur::gui::CooperationAreas</name>
    <message>
        <source>Areas of cooperation</source>
        <translation>Esferas de cooperación</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Esfera</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Alcance</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Fechas</translation>
    </message>
    <message>
        <source>No areas of cooperation on this day</source>
        <translation>No hay esferas de cooperación en esta fecha</translation>
    </message>
    <message>
        <source>Areas stand under the headings of a decision. Add a heading first, then its areas.</source>
        <translation>Las esferas figuran bajo los encabezados de una decisión. Añada antes un encabezado y luego sus esferas.</translation>
    </message>
    <message>
        <source>Add a heading…</source>
        <translation>Añadir un encabezado…</translation>
    </message>
    <message>
        <source>Heading…</source>
        <translation>Encabezado…</translation>
    </message>
    <message>
        <source>Area under the heading…</source>
        <translation>Esfera bajo el encabezado…</translation>
    </message>
    <message>
        <source>Lead officer of the area…</source>
        <translation>Oficial principal de la esfera…</translation>
    </message>
    <message>
        <source>Change the scope from a day…</source>
        <translation>Modificar el alcance desde una fecha…</translation>
    </message>
    <message>
        <source>History of the area…</source>
        <translation>Historial de la esfera…</translation>
    </message>
    <message>
        <source>Save as a document…</source>
        <translation>Guardar como documento…</translation>
    </message>
    <message>
        <source>Save the areas of cooperation</source>
        <translation>Guardar las esferas de cooperación</translation>
    </message>
    <message>
        <source>areas-of-cooperation</source>
        <comment>name of a file</comment>
        <translation>esferas-de-cooperacion</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>heading and decision</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>leads</source>
        <translation>dirige</translation>
    </message>
    <message>
        <source>Choose the heading under which the area stands.</source>
        <translation>Elija el encabezado bajo el que figura la esfera.</translation>
    </message>
    <message>
        <source>It is deleted.</source>
        <translation>Se ha eliminado.</translation>
    </message>
</context>
<context>
    <name>rapporteur::gui::CooperationCalls</name>
    <message>
        <source>Calls and submissions</source>
        <translation>Solicitudes y comunicaciones</translation>
    </message>
    <message>
        <source>Call, or who answered</source>
        <translation>Solicitud, o quién respondió</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Received, deadline</source>
        <translation>Recibida, plazo</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Issued as, summary</source>
        <translation>Publicada como, resumen</translation>
    </message>
    <message>
        <source>No calls until this day</source>
        <translation>No hay solicitudes hasta esta fecha</translation>
    </message>
    <message>
        <source>A call asks Parties or others for something by a day; what they submit stands under it, and who has not answered.</source>
        <translation>Una solicitud pide algo a las Partes o a otros para una fecha; debajo figuran lo que comunican y quién no ha respondido.</translation>
    </message>
    <message>
        <source>Add a call…</source>
        <translation>Añadir una solicitud…</translation>
    </message>
    <message>
        <source>Call…</source>
        <translation>Solicitud…</translation>
    </message>
    <message>
        <source>Submission to the call…</source>
        <translation>Comunicación sobre la solicitud…</translation>
    </message>
    <message>
        <source>Files of the submission…</source>
        <translation>Archivos de la comunicación…</translation>
    </message>
    <message>
        <source>Save the file…</source>
        <translation>Guardar el archivo…</translation>
    </message>
    <message>
        <source>Save as a document…</source>
        <translation>Guardar como documento…</translation>
    </message>
    <message>
        <source>Save the submissions</source>
        <translation>Guardar las comunicaciones</translation>
    </message>
    <message>
        <source>submissions</source>
        <comment>name of a file</comment>
        <translation>comunicaciones</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>cerrada</translation>
    </message>
    <message>
        <source>over</source>
        <translation>vencida</translation>
    </message>
    <message>
        <source>open</source>
        <translation>abierta</translation>
    </message>
    <message>
        <source>%1 of %2 answered · %3</source>
        <comment>counts and state</comment>
        <translation>%1 de %2 han respondido · %3</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n día de retraso</numerusform>
            <numerusform>%n días de retraso</numerusform>
        </translation>
    </message>
    <message>
        <source>received</source>
        <translation>recibida</translation>
    </message>
    <message>
        <source>has not answered</source>
        <translation>no ha respondido</translation>
    </message>
    <message>
        <source>Files of the submission</source>
        <translation>Archivos de la comunicación</translation>
    </message>
    <message>
        <source>The files are kept with the submission.</source>
        <translation>Los archivos se han guardado con la comunicación.</translation>
    </message>
    <message>
        <source>Save the file</source>
        <translation>Guardar el archivo</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Guardado como %1.</translation>
    </message>
    <message>
        <source>It is deleted.</source>
        <translation>Se ha eliminado.</translation>
    </message>
</context>
<context>
    <name>rapporteur::gui::CooperationContributions</name>
    <message>
        <source>Contributions with their sums</source>
        <translation>Contribuciones con sus totales</translation>
    </message>
    <message>
        <source>Donor</source>
        <translation>Donante</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Año</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Finalidad</translation>
    </message>
    <message>
        <source>Reported in</source>
        <translation>Notificada en</translation>
    </message>
    <message>
        <source>No contributions yet</source>
        <translation>Aún no hay contribuciones</translation>
    </message>
    <message>
        <source>Who gave what in which year and for what; sums are made for each currency by itself.</source>
        <translation>Quién aportó qué, en qué año y para qué; los totales se hacen por separado para cada moneda.</translation>
    </message>
    <message>
        <source>Add a contribution…</source>
        <translation>Añadir una contribución…</translation>
    </message>
    <message>
        <source>Contribution…</source>
        <translation>Contribución…</translation>
    </message>
    <message>
        <source>Save as a document…</source>
        <translation>Guardar como documento…</translation>
    </message>
    <message>
        <source>Save the contributions</source>
        <translation>Guardar las contribuciones</translation>
    </message>
    <message>
        <source>contributions</source>
        <comment>name of a file</comment>
        <translation>contribuciones</translation>
    </message>
    <message>
        <source>It is deleted.</source>
        <translation>Se ha eliminado.</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
</context>
<context>
    <name>rapporteur::gui::CooperationGroups</name>
    <message>
        <source>Groups and their members</source>
        <translation>Grupos y sus miembros</translation>
    </message>
    <message>
        <source>Group or member</source>
        <translation>Grupo o miembro</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Alcance</translation>
    </message>
    <message>
        <source>Under</source>
        <translation>Depende de</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Fechas</translation>
    </message>
    <message>
        <source>No groups at work on this day</source>
        <translation>Ningún grupo en activo en esta fecha</translation>
    </message>
    <message>
        <source>Task forces and working groups stand here with their members and the days of both.</source>
        <translation>Los equipos de tareas y los grupos de trabajo figuran aquí con sus miembros y las fechas de ambos.</translation>
    </message>
    <message>
        <source>Add a group…</source>
        <translation>Añadir un grupo…</translation>
    </message>
    <message>
        <source>Group…</source>
        <translation>Grupo…</translation>
    </message>
    <message>
        <source>Member of the group…</source>
        <translation>Miembro del grupo…</translation>
    </message>
    <message>
        <source>It is deleted.</source>
        <translation>Se ha eliminado.</translation>
    </message>
</context>
<context>
    <name>rapporteur::gui::CooperationPage</name>
    <message>
        <source>Cooperation</source>
        <translation>Cooperación</translation>
    </message>
    <message>
        <source>Parts of cooperation</source>
        <translation>Partes de la cooperación</translation>
    </message>
    <message>
        <source>Areas</source>
        <translation>Esferas</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>Acuerdos</translation>
    </message>
    <message>
        <source>Contributions</source>
        <translation>Contribuciones</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Solicitudes</translation>
    </message>
</context>
<context>
    <name>rapporteur::gui::CooperationTab</name>
    <message>
        <source>Edit…</source>
        <translation>Editar…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>As at</source>
        <translation>A fecha de</translation>
    </message>
</context>
<context>
    <name>rapporteur::gui::DecisionFactsDialog</name>
    <message>
        <source>About the decision</source>
        <translation>Acerca de la decisión</translation>
    </message>
    <message>
        <source>Number:</source>
        <translation>Número:</translation>
    </message>
    <message>
        <source>such as MC-3/11; none for a draft</source>
        <translation>por ejemplo MC-3/11; ninguno si es un proyecto</translation>
    </message>
    <message>
        <source>Title:</source>
        <translation>Título:</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>idioma: %1</translation>
    </message>
    <message>
        <source>Kind:</source>
        <translation>Tipo:</translation>
    </message>
    <message>
        <source>State:</source>
        <translation>Estado:</translation>
    </message>
    <message>
        <source>Meeting:</source>
        <translation>Reunión:</translation>
    </message>
    <message>
        <source>Adopted on:</source>
        <translation>Aprobada el:</translation>
    </message>
    <message>
        <source>2026-11-21; else the last day of the meeting</source>
        <translation>2026-11-21; si no, el último día de la reunión</translation>
    </message>
    <message>
        <source>Subjects:</source>
        <translation>Temas:</translation>
    </message>
    <message>
        <source>several: with semicolons between</source>
        <translation>varios: separados por punto y coma</translation>
    </message>
    <message>
        <source>Address:</source>
        <translation>Dirección:</translation>
    </message>
    <message>
        <source>https://…</source>
        <translation>https://…</translation>
    </message>
    <message>
        <source>Notes:</source>
        <translation>Notas:</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Sin indicar</translation>
    </message>
    <message>
        <source>“%1” is no day. Write it as 2026-11-21.</source>
        <translation>«%1» no es una fecha. Escríbala así: 2026-11-21.</translation>
    </message>
    <message>
        <source>The decision is changed.</source>
        <translation>La decisión se ha modificado.</translation>
    </message>
</context>
<context>
    <name>rapporteur::gui::DecisionImportDialog</name>
    <message>
        <source>new</source>
        <translation>nueva</translation>
    </message>
    <message>
        <source>changes</source>
        <translation>cambios</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>sin cambios</translation>
    </message>
    <message>
        <source>cannot be taken</source>
        <translation>no se puede incorporar</translation>
    </message>
    <message>
        <source>Add decisions</source>
        <translation>Añadir decisiones</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Where the decisions come from</source>
        <translation>De dónde vienen las decisiones</translation>
    </message>
    <message>
        <source>Document of the library</source>
        <translation>Documento de la biblioteca</translation>
    </message>
    <message>
        <source>A report to which decisions are annexed, a decision of its own, or a note that proposes one: all its language versions are read.</source>
        <translation>Un informe al que se adjuntan decisiones, una decisión publicada aparte o una nota que propone una: se leen todas sus versiones lingüísticas.</translation>
    </message>
    <message>
        <source>Symbol of the document</source>
        <translation>Signatura del documento</translation>
    </message>
    <message>
        <source>Symbol, such as UNEP/MC/COP.4/28</source>
        <translation>Signatura, por ejemplo UNEP/MC/COP.4/28</translation>
    </message>
    <message>
        <source>Symbol:</source>
        <translation>Signatura:</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>Texto pegado</translation>
    </message>
    <message>
        <source>The text of one or several decisions, in one language. What the text itself does not say can be told here.</source>
        <translation>El texto de una o varias decisiones, en un idioma. Lo que el texto no dice puede indicarse aquí.</translation>
    </message>
    <message>
        <source>Text of the decisions</source>
        <translation>Texto de las decisiones</translation>
    </message>
    <message>
        <source>Number of the decision</source>
        <translation>Número de la decisión</translation>
    </message>
    <message>
        <source>such as MC-3/11</source>
        <translation>por ejemplo MC-3/11</translation>
    </message>
    <message>
        <source>Meeting that adopted it</source>
        <translation>Reunión que la aprobó</translation>
    </message>
    <message>
        <source>such as COP-3</source>
        <translation>por ejemplo COP-3</translation>
    </message>
    <message>
        <source>Language of the text</source>
        <translation>Idioma del texto</translation>
    </message>
    <message>
        <source>As the text tells</source>
        <translation>Como dice el texto</translation>
    </message>
    <message>
        <source>Number:</source>
        <translation>Número:</translation>
    </message>
    <message>
        <source>Meeting:</source>
        <translation>Reunión:</translation>
    </message>
    <message>
        <source>Language:</source>
        <translation>Idioma:</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>A table (CSV), the JSON of InforMEA or of another library, or plain text.</source>
        <translation>Una tabla (CSV), el JSON de InforMEA o de otra biblioteca, o texto sin formato.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>File:</source>
        <translation>Archivo:</translation>
    </message>
    <message>
        <source>What would be added or changed</source>
        <translation>Lo que se añadiría o cambiaría</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decisión</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Add to the register</source>
        <translation>Añadir al registro</translation>
    </message>
    <message>
        <source>Show what is in it</source>
        <translation>Mostrar lo que contiene</translation>
    </message>
    <message>
        <source>File with decisions</source>
        <translation>Archivo con decisiones</translation>
    </message>
    <message>
        <source>Decisions (*.csv *.json *.txt)</source>
        <translation>Decisiones (*.csv *.json *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>No decision was found in it.</source>
        <translation>No se encontró en él ninguna decisión.</translation>
    </message>
    <message>
        <source>%1 new, %2 with changes, %3 unchanged, %4 that cannot be taken.</source>
        <translation>Nuevas: %1; con cambios: %2; sin cambios: %3; no se pueden incorporar: %4.</translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) added to the register.</source>
        <translation>
            <numerusform>%n decisión añadida al registro.</numerusform>
            <numerusform>%n decisiones añadidas al registro.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rapporteur::gui::DecisionListModel</name>
    <message>
        <source>none of %1</source>
        <translation>ninguno de %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>Sin título</translation>
    </message>
    <message numerus="yes">
        <source>%n mandate(s) wait for a person&apos;s word</source>
        <translation>
            <numerusform>%n mandato espera confirmación</numerusform>
            <numerusform>%n mandatos esperan confirmación</numerusform>
        </translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Reunión</translation>
    </message>
    <message>
        <source>Adopted</source>
        <translation>Aprobada el</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abiertos</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Idiomas</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Órgano</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
</context>
<context>
    <name>rapporteur::gui::DecisionPage</name>
    <message>
        <source>%1 is missing in: %2.</source>
        <translation>%1 falta en: %2.</translation>
    </message>
    <message>
        <source>The label of %1 stands twice.</source>
        <translation>El número %1 figura dos veces.</translation>
    </message>
    <message>
        <source>Before %1, %2 is missing.</source>
        <translation>Antes de %1 falta %2.</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decisión</translation>
    </message>
    <message>
        <source>No decision chosen</source>
        <translation>Ninguna decisión elegida</translation>
    </message>
    <message>
        <source>Choose one in the register to see what it asks.</source>
        <translation>Elija una en el registro para ver qué pide.</translation>
    </message>
    <message>
        <source>Parts of the decision&apos;s page</source>
        <translation>Partes de la página de la decisión</translation>
    </message>
    <message>
        <source>Relations and documents</source>
        <translation>Relaciones y documentos</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Relación</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Con</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>What cites the decision</source>
        <translation>Lo que cita la decisión</translation>
    </message>
    <message>
        <source>Cited by</source>
        <translation>Citado en</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Text and follow-up</source>
        <translation>Texto y seguimiento</translation>
    </message>
    <message>
        <source>A second language beside the text</source>
        <translation>Un segundo idioma al lado del texto</translation>
    </message>
    <message>
        <source>Status as at</source>
        <translation>Estado a fecha de</translation>
    </message>
    <message>
        <source>One language</source>
        <translation>Un idioma</translation>
    </message>
    <message>
        <source>%1 beside it</source>
        <translation>%1 al lado</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>Sin título</translation>
    </message>
    <message>
        <source>not in the register</source>
        <translation>no está en el registro</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>paragraphs</comment>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>Found in</source>
        <translation>Se encuentra en</translation>
    </message>
    <message>
        <source>Prepared by</source>
        <translation>Preparada por</translation>
    </message>
    <message>
        <source>Relations (%1)</source>
        <translation>Relaciones (%1)</translation>
    </message>
    <message>
        <source>Relations</source>
        <translation>Relaciones</translation>
    </message>
    <message>
        <source>page %1</source>
        <translation>página %1</translation>
    </message>
    <message>
        <source>paragraph %1</source>
        <translation>párrafo %1</translation>
    </message>
    <message>
        <source>Cited by (%1)</source>
        <translation>Citado en (%1)</translation>
    </message>
    <message>
        <source>The text is changed.</source>
        <translation>El texto ha cambiado.</translation>
    </message>
    <message>
        <source>What cites the paragraph</source>
        <translation>Lo que cita el párrafo</translation>
    </message>
    <message>
        <source>About the paragraph</source>
        <translation>Acerca del párrafo</translation>
    </message>
    <message>
        <source>What it asks</source>
        <translation>Lo que pide</translation>
    </message>
    <message>
        <source>Asked before</source>
        <translation>Pedido antes</translation>
    </message>
    <message>
        <source>Asked before (%1)</source>
        <translation>Pedido antes (%1)</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>More about the decision</source>
        <translation>Más acciones con la decisión</translation>
    </message>
    <message>
        <source>Number, title, meeting …</source>
        <translation>Número, título, reunión…</translation>
    </message>
    <message>
        <source>New relation…</source>
        <translation>Relación nueva…</translation>
    </message>
    <message>
        <source>Remove the chosen relation</source>
        <translation>Eliminar la relación elegida</translation>
    </message>
    <message>
        <source>Paragraph behind this one…</source>
        <translation>Párrafo a continuación de este…</translation>
    </message>
    <message>
        <source>Item below this paragraph…</source>
        <translation>Apartado de este párrafo…</translation>
    </message>
    <message>
        <source>Label of the paragraph…</source>
        <translation>Número del párrafo…</translation>
    </message>
    <message>
        <source>Delete the paragraph</source>
        <translation>Eliminar el párrafo</translation>
    </message>
    <message>
        <source>Read the mandates again</source>
        <translation>Leer de nuevo los mandatos</translation>
    </message>
    <message>
        <source>Save the matrix…</source>
        <translation>Guardar la matriz…</translation>
    </message>
    <message>
        <source>History…</source>
        <translation>Historial…</translation>
    </message>
    <message>
        <source>Delete the decision</source>
        <translation>Eliminar la decisión</translation>
    </message>
    <message>
        <source>Choose a relation in the list first.</source>
        <translation>Elija antes una relación en la lista.</translation>
    </message>
    <message>
        <source>This relation belongs to %1: remove it there.</source>
        <translation>Esta relación pertenece a %1: elimínela allí.</translation>
    </message>
    <message>
        <source>The relation is removed.</source>
        <translation>La relación se ha eliminado.</translation>
    </message>
    <message>
        <source>The paragraph is deleted, with what it asks.</source>
        <translation>El párrafo se ha eliminado, con lo que pide.</translation>
    </message>
    <message>
        <source>The mandates are read again.</source>
        <translation>Los mandatos se han leído de nuevo.</translation>
    </message>
    <message>
        <source>The decision is deleted.</source>
        <translation>La decisión se ha eliminado.</translation>
    </message>
</context>
<context>
    <name>rapporteur::gui::DecisionTree</name>
    <message>
        <source>Text of the paragraph</source>
        <translation>Texto del párrafo</translation>
    </message>
    <message>
        <source>%1, overdue</source>
        <translation>%1, con retraso</translation>
    </message>
    <message>
        <source>Paragraphs of the decision</source>
        <translation>Párrafos de la decisión</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Párrafo</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Seguimiento</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>kind of the part of a decision, and its label</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Not in this language</source>
        <translation>No está en este idioma</translation>
    </message>
</context>
<context>
    <name>rapporteur::gui::DecisionsPage</name>
    <message>
        <source>Decisions</source>
        <translation>Decisiones</translation>
    </message>
    <message>
        <source>Filter by number or title</source>
        <translation>Filtrar por número o título</translation>
    </message>
    <message>
        <source>Order of the register</source>
        <translation>Orden del registro</translation>
    </message>
    <message>
        <source>By number</source>
        <translation>Por número</translation>
    </message>
    <message>
        <source>Latest adoption first</source>
        <translation>Últimas aprobadas primero</translation>
    </message>
    <message>
        <source>Added last first</source>
        <translation>Últimas añadidas primero</translation>
    </message>
    <message>
        <source>Add decisions…</source>
        <translation>Añadir decisiones…</translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s)</source>
        <translation>
            <numerusform>%n decisión</numerusform>
            <numerusform>%n decisiones</numerusform>
        </translation>
    </message>
    <message>
        <source>No decision fits the filter</source>
        <translation>Ninguna decisión corresponde al filtro</translation>
    </message>
    <message>
        <source>Fewer conditions may find it.</source>
        <translation>Quizá se encuentre con menos condiciones.</translation>
    </message>
    <message>
        <source>Drop the filter</source>
        <translation>Quitar el filtro</translation>
    </message>
    <message>
        <source>No decisions yet</source>
        <translation>Aún no hay decisiones</translation>
    </message>
    <message>
        <source>They are read from a meeting&apos;s report in the library, from pasted text, or from a file.</source>
        <translation>Se leen del informe de una reunión de la biblioteca, de un texto pegado o de un archivo.</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Decidido por</translation>
    </message>
    <message>
        <source>All bodies and meetings</source>
        <translation>Todos los órganos y reuniones</translation>
    </message>
    <message>
        <source>Adopted in</source>
        <translation>Aprobada en</translation>
    </message>
    <message>
        <source>All years</source>
        <translation>Todos los años</translation>
    </message>
</context>
<context>
    <name>rapporteur::gui::DocumentDetails</name>
    <message>
        <source>said by a person</source>
        <translation>indicado por una persona</translation>
    </message>
    <message>
        <source>%1 % sure</source>
        <translation>seguro al %1&#xa0;%</translation>
    </message>
    <message>
        <source>page %1</source>
        <translation>página %1</translation>
    </message>
    <message>
        <source>Fields and where they were read</source>
        <translation>Campos y lugares donde se leyeron</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Where it was read</source>
        <translation>Dónde se leyó</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>no encontrado</translation>
    </message>
    <message>
        <source>Changed: %1.</source>
        <translation>Modificado: %1.</translation>
    </message>
</context>
<context>
    <name>rapporteur::gui::DocumentListModel</name>
    <message>
        <source>No symbol yet</source>
        <translation>Aún sin signatura</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>Signatura</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Reunión</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Idiomas</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Preguntas</translation>
    </message>
</context>
<context>
    <name>rapporteur::gui::DocumentPage</name>
    <message>
        <source>No symbol yet</source>
        <translation>Aún sin signatura</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>tab with a count</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>No document chosen</source>
        <translation>Ningún documento elegido</translation>
    </message>
    <message>
        <source>Choose one in the list to see what is known of it.</source>
        <translation>Elija uno en la lista para ver lo que se sabe de él.</translation>
    </message>
    <message>
        <source>Parts of the document&apos;s page</source>
        <translation>Partes de la página del documento</translation>
    </message>
    <message>
        <source>Text by paragraph</source>
        <translation>Texto por párrafos</translation>
    </message>
    <message>
        <source>Language versions</source>
        <translation>Versiones lingüísticas</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Edición</translation>
    </message>
    <message>
        <source>Relations</source>
        <translation>Relaciones</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Relación</translation>
    </message>
    <message>
        <source>What the document cites</source>
        <translation>Lo que el documento cita</translation>
    </message>
    <message>
        <source>Cited</source>
        <translation>Citado</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>What cites the document</source>
        <translation>Lo que cita el documento</translation>
    </message>
    <message>
        <source>Cited by</source>
        <translation>Citado en</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Campos</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Leer</translation>
    </message>
    <message>
        <source>Copy as citation</source>
        <translation>Copiar como cita</translation>
    </message>
    <message>
        <source>Title not known</source>
        <translation>Título desconocido</translation>
    </message>
    <message>
        <source>item %1</source>
        <translation>tema %1</translation>
    </message>
    <message>
        <source>in the trash</source>
        <translation>en la papelera</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>esperada</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versiones</translation>
    </message>
    <message>
        <source>page %1</source>
        <translation>página %1</translation>
    </message>
    <message>
        <source>paragraph %1</source>
        <translation>párrafo %1</translation>
    </message>
    <message>
        <source>There is no file in this language yet.</source>
        <translation>Aún no hay ningún archivo en este idioma.</translation>
    </message>
    <message>
        <source>not in the library</source>
        <translation>no está en la biblioteca</translation>
    </message>
    <message>
        <source>Cites</source>
        <translation>Cita</translation>
    </message>
    <message>
        <source>The citation in %1 is on the clipboard.</source>
        <translation>La cita en %1 está en el portapapeles.</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Tags of the document</source>
        <translation>Etiquetas del documento</translation>
    </message>
</context>
<context>
    <name>rapporteur::gui::DocumentsPage</name>
    <message>
        <source>Trash</source>
        <translation>Papelera</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>Documents in the trash</source>
        <translation>Documentos en la papelera</translation>
    </message>
    <message>
        <source>Filter by symbol or title</source>
        <translation>Filtrar por signatura o título</translation>
    </message>
    <message>
        <source>Order of the list</source>
        <translation>Orden de la lista</translation>
    </message>
    <message>
        <source>By symbol</source>
        <translation>Por signatura</translation>
    </message>
    <message>
        <source>Latest date first</source>
        <translation>Fecha más reciente primero</translation>
    </message>
    <message>
        <source>Added last first</source>
        <translation>Últimos añadidos primero</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n documento</numerusform>
            <numerusform>%n documentos</numerusform>
        </translation>
    </message>
    <message>
        <source>No document fits the filter</source>
        <translation>Ningún documento corresponde al filtro</translation>
    </message>
    <message>
        <source>Other words, or fewer conditions, may find it. The search looks into the text, too.</source>
        <translation>Tal vez lo encuentren otras palabras o menos condiciones. La búsqueda también mira en el texto.</translation>
    </message>
    <message>
        <source>Drop the filter</source>
        <translation>Quitar el filtro</translation>
    </message>
    <message>
        <source>The trash is empty</source>
        <translation>La papelera está vacía</translation>
    </message>
    <message>
        <source>Documents that are moved here stay until they are put back.</source>
        <translation>Los documentos que se mueven aquí permanecen hasta que se saquen.</translation>
    </message>
    <message>
        <source>No documents yet</source>
        <translation>Aún no hay documentos</translation>
    </message>
    <message>
        <source>Drop PDFs or whole folders here: symbols, titles, languages and dates are read from them.</source>
        <translation>Suelte aquí archivos PDF o carpetas enteras: de ellos se leen signaturas, títulos, idiomas y fechas.</translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation>Importar archivos…</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) moved to the trash.</source>
        <translation>
            <numerusform>%n documento movido a la papelera.</numerusform>
            <numerusform>%n documentos movidos a la papelera.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) put back.</source>
        <translation>
            <numerusform>%n documento devuelto a su lugar.</numerusform>
            <numerusform>%n documentos devueltos a su lugar.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rapporteur::gui::DueEdit</name>
    <message>
        <source>not said</source>
        <translation>sin indicar</translation>
    </message>
    <message>
        <source>Kind of due time</source>
        <translation>Tipo de plazo</translation>
    </message>
    <message>
        <source>No time said</source>
        <translation>Sin plazo</translation>
    </message>
    <message>
        <source>By a day</source>
        <translation>En una fecha</translation>
    </message>
    <message>
        <source>At a meeting</source>
        <translation>En una reunión</translation>
    </message>
    <message>
        <source>Again and again</source>
        <translation>Periódicamente</translation>
    </message>
    <message>
        <source>At an event</source>
        <translation>En un acontecimiento</translation>
    </message>
    <message>
        <source>Due day</source>
        <translation>Fecha del plazo</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Acontecimiento</translation>
    </message>
    <message>
        <source>such as: entry into force</source>
        <translation>por ejemplo: entrada en vigor</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Reunión</translation>
    </message>
    <message>
        <source>Number of the meeting</source>
        <translation>Número de la reunión</translation>
    </message>
    <message>
        <source>Days from the opening, negative before it</source>
        <translation>Días desde la apertura, negativos antes de ella</translation>
    </message>
    <message>
        <source>Days from the opening of the meeting: −70 is ten weeks before it</source>
        <translation>Días desde la apertura de la reunión: −70 son diez semanas antes</translation>
    </message>
    <message>
        <source> days from the opening</source>
        <comment>after a number, which may be negative</comment>
        <translation> días desde la apertura</translation>
    </message>
    <message>
        <source>Every so many</source>
        <translation>Intervalo</translation>
    </message>
    <message>
        <source>every </source>
        <comment>before a number of months, years or meetings</comment>
        <translation>cada </translation>
    </message>
    <message>
        <source>Months, years or meetings</source>
        <translation>Meses, años o reuniones</translation>
    </message>
    <message>
        <source>months</source>
        <translation>meses</translation>
    </message>
    <message>
        <source>years</source>
        <translation>años</translation>
    </message>
    <message>
        <source>meetings</source>
        <translation>reuniones</translation>
    </message>
    <message>
        <source>For the first time by</source>
        <translation>Por primera vez el</translation>
    </message>
    <message>
        <source>first by</source>
        <translation>primero el</translation>
    </message>
    <message>
        <source>The next meeting</source>
        <translation>La próxima reunión</translation>
    </message>
    <message>
        <source>The meeting with the number</source>
        <translation>La reunión número</translation>
    </message>
</context>
<context>
    <name>rapporteur::gui::FacetPanel</name>
    <message>
        <source>Narrow the list</source>
        <translation>Acotar la lista</translation>
    </message>
</context>
<context>
    <name>rapporteur::gui::FindBar</name>
    <message>
        <source>Find previous</source>
        <translation>Buscar el anterior</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>Buscar el siguiente</translation>
    </message>
    <message>
        <source>Find in this document</source>
        <translation>Buscar en este documento</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>No encontrado</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>rapporteur::gui::FollowUpPage</name>
    <message>
        <source>Follow-up</source>
        <translation>Seguimiento</translation>
    </message>
    <message>
        <source>Mandates</source>
        <translation>Mandatos</translation>
    </message>
    <message>
        <source>Filter by number, title or text</source>
        <translation>Filtrar por número, título o texto</translation>
    </message>
    <message>
        <source>Which mandates</source>
        <translation>Qué mandatos</translation>
    </message>
    <message>
        <source>All mandates</source>
        <translation>Todos los mandatos</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abiertos</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Con retraso</translation>
    </message>
    <message numerus="yes">
        <source>Due within %n day(s)</source>
        <translation>
            <numerusform>Vencen en %n día</numerusform>
            <numerusform>Vencen en %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing recorded</source>
        <translation>Nada consignado</translation>
    </message>
    <message>
        <source>Without evidence</source>
        <translation>Sin pruebas</translation>
    </message>
    <message numerus="yes">
        <source>Changed in the last %n day(s)</source>
        <translation>
            <numerusform>Cambiados en el último %n día</numerusform>
            <numerusform>Cambiados en los últimos %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>Not confirmed yet</source>
        <translation>Aún sin confirmar</translation>
    </message>
    <message>
        <source>Order of the list</source>
        <translation>Orden de la lista</translation>
    </message>
    <message>
        <source>By decision</source>
        <translation>Por decisión</translation>
    </message>
    <message>
        <source>Due first</source>
        <translation>Por plazo</translation>
    </message>
    <message>
        <source>By status</source>
        <translation>Por estado</translation>
    </message>
    <message>
        <source>Status as at</source>
        <translation>Estado a fecha de</translation>
    </message>
    <message>
        <source>Asked of</source>
        <translation>Se pide a</translation>
    </message>
    <message>
        <source>Asked of anyone</source>
        <translation>Todos los destinatarios</translation>
    </message>
    <message>
        <source>Owed to the meeting</source>
        <translation>Para la reunión</translation>
    </message>
    <message>
        <source>Owed to any meeting</source>
        <translation>Todas las reuniones</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Any officer</source>
        <translation>Todos los responsables</translation>
    </message>
    <message>
        <source>Add status…</source>
        <translation>Añadir estado…</translation>
    </message>
    <message>
        <source>Add a status to the chosen mandates (S)</source>
        <translation>Añadir un estado a los mandatos elegidos (S)</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirmar</translation>
    </message>
    <message>
        <source>Officer…</source>
        <translation>Responsable…</translation>
    </message>
    <message>
        <source>Matrix…</source>
        <translation>Matriz…</translation>
    </message>
    <message>
        <source>Save the list as a matrix: spreadsheet, document or text</source>
        <translation>Guardar la lista como matriz: hoja de cálculo, documento o texto</translation>
    </message>
    <message numerus="yes">
        <source>%n mandate(s) confirmed.</source>
        <translation>
            <numerusform>%n mandato confirmado.</numerusform>
            <numerusform>%n mandatos confirmados.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>addressee and number of mandates</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n mandate(s)</source>
        <translation>
            <numerusform>%n mandato</numerusform>
            <numerusform>%n mandatos</numerusform>
        </translation>
    </message>
    <message>
        <source>No mandate fits the filter</source>
        <translation>Ningún mandato corresponde al filtro</translation>
    </message>
    <message>
        <source>Fewer conditions may find it.</source>
        <translation>Quizá se encuentre con menos condiciones.</translation>
    </message>
    <message>
        <source>Drop the filter</source>
        <translation>Quitar el filtro</translation>
    </message>
    <message>
        <source>Nothing to follow up yet</source>
        <translation>Aún no hay nada que seguir</translation>
    </message>
    <message>
        <source>What decisions ask of somebody is listed here once the register holds a decision.</source>
        <translation>Lo que las decisiones piden se enumera aquí en cuanto el registro contiene una decisión.</translation>
    </message>
    <message>
        <source>Go to the decisions</source>
        <translation>Ir a las decisiones</translation>
    </message>
    <message>
        <source>follow-up</source>
        <comment>name of a file</comment>
        <translation>seguimiento</translation>
    </message>
    <message numerus="yes">
        <source>Officer of %n mandate(s)</source>
        <translation>
            <numerusform>Responsable de %n mandato</numerusform>
            <numerusform>Responsable de %n mandatos</numerusform>
        </translation>
    </message>
    <message>
        <source>Who follows this up:</source>
        <translation>Encargado del seguimiento:</translation>
    </message>
    <message>
        <source>The officer is set.</source>
        <translation>Se ha indicado el responsable.</translation>
    </message>
    <message>
        <source>Whose decisions</source>
        <translation>Decisiones de qué órgano</translation>
    </message>
    <message>
        <source>All decisions</source>
        <translation>Todas las decisiones</translation>
    </message>
    <message>
        <source>Due between two days</source>
        <translation>Con vencimiento entre dos días</translation>
    </message>
    <message>
        <source>Due from</source>
        <translation>Vence desde</translation>
    </message>
    <message>
        <source>Due until</source>
        <translation>Vence hasta</translation>
    </message>
    <message>
        <source>until</source>
        <translation>hasta</translation>
    </message>
</context>
<context>
    <name>rapporteur::gui::FormDialog</name>
    <message>
        <source>2026-11-21</source>
        <translation>2026-11-21</translation>
    </message>
    <message>
        <source>“%1” is no day. Write it as 2026-11-21.</source>
        <translation>«%1» no es una fecha. Escríbala así: 2026-11-21.</translation>
    </message>
    <message>
        <source>“%1” lies outside the years 1945 to 2199. Days are given in the Gregorian calendar.</source>
        <translation>«%1» está fuera del período de 1945 a 2199. Las fechas se indican en el calendario gregoriano.</translation>
    </message>
</context>
<context>
    <name>rapporteur::gui::GoTo</name>
    <message>
        <source>Go to</source>
        <translation>Ir a</translation>
    </message>
    <message>
        <source>Symbol or words: mc cop4 inf17</source>
        <translation>Signatura o palabras: mc cop4 inf17</translation>
    </message>
    <message>
        <source>A symbol may be typed in part and without its signs.</source>
        <translation>Una signatura se puede escribir en parte y sin sus signos.</translation>
    </message>
    <message>
        <source>No symbol yet</source>
        <translation>Aún sin signatura</translation>
    </message>
    <message>
        <source>Nothing in the library is called so.</source>
        <translation>Nada en la biblioteca se llama así.</translation>
    </message>
</context>
<context>
    <name>rapporteur::gui::HistoryDialog</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 “%2” removed</source>
        <translation>%1: se eliminó «%2»</translation>
    </message>
    <message>
        <source>%1 changed from “%2” to “%3”</source>
        <translation>%1: «%2» sustituido por «%3»</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Deshecho: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Rehecho: %1</translation>
    </message>
    <message>
        <source>History of the document</source>
        <translation>Historial del documento</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>History of the decision</source>
        <translation>Historial de la decisión</translation>
    </message>
</context>
<context>
    <name>rapporteur::gui::InboxModel</name>
    <message>
        <source>likely, %1 %</source>
        <translation>probable, %1&#xa0;%</translation>
    </message>
    <message>
        <source>doubtful, %1 %</source>
        <translation>dudoso, %1&#xa0;%</translation>
    </message>
    <message>
        <source>your word is needed</source>
        <translation>se necesita su respuesta</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Propuesto</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Certeza</translation>
    </message>
</context>
<context>
    <name>rapporteur::gui::InboxPage</name>
    <message>
        <source>Questions</source>
        <translation>Preguntas</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Bandeja de entrada</translation>
    </message>
    <message>
        <source>The page, with the spot marked</source>
        <translation>La página, con el lugar marcado</translation>
    </message>
    <message>
        <source>Nothing waits for you</source>
        <translation>Nada espera su respuesta</translation>
    </message>
    <message>
        <source>What is read surely goes straight into the library. Doubtful readings and second files are asked here.</source>
        <translation>Lo que se lee con certeza pasa directamente a la biblioteca. Las lecturas dudosas y los segundos archivos se consultan aquí.</translation>
    </message>
    <message>
        <source>Show the documents</source>
        <translation>Mostrar los documentos</translation>
    </message>
    <message>
        <source>Proposed value; type to correct it</source>
        <translation>Valor propuesto; escriba para corregirlo</translation>
    </message>
    <message>
        <source>Accept (A)</source>
        <translation>Aceptar (A)</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Corregir</translation>
    </message>
    <message>
        <source>Reject (R)</source>
        <translation>Rechazar (R)</translation>
    </message>
    <message>
        <source>Another file for %1</source>
        <translation>Otro archivo para %1</translation>
    </message>
    <message>
        <source>Accept makes it the new edition. If it is another document or language, type its symbol or language. Reject keeps it out.</source>
        <translation>Aceptar lo convierte en la nueva edición. Si es otro documento u otro idioma, escriba su signatura o su idioma. Rechazar lo deja fuera.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>field of document</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>read on page %1</source>
        <translation>leído en la página %1</translation>
    </message>
    <message>
        <source>This question does not come from a page.</source>
        <translation>Esta pregunta no procede de ninguna página.</translation>
    </message>
    <message>
        <source>The file is no longer in the library&apos;s folder.</source>
        <translation>El archivo ya no está en la carpeta de la biblioteca.</translation>
    </message>
    <message>
        <source>A text file has no pages to show.</source>
        <translation>Un archivo de texto no tiene páginas que mostrar.</translation>
    </message>
    <message>
        <source>Accepted.</source>
        <translation>Aceptado.</translation>
    </message>
    <message>
        <source>Corrected.</source>
        <translation>Corregido.</translation>
    </message>
    <message>
        <source>Rejected.</source>
        <translation>Rechazado.</translation>
    </message>
</context>
<context>
    <name>rapporteur::gui::Jobs</name>
    <message>
        <source>Failed: %1 – %2</source>
        <translation>Error: %1 – %2</translation>
    </message>
    <message>
        <source>Known already: %1</source>
        <translation>Ya presente: %1</translation>
    </message>
    <message>
        <source>Waits in the inbox: %1</source>
        <translation>Espera en la bandeja de entrada: %1</translation>
    </message>
    <message>
        <source>Imported: %1 – %2</source>
        <translation>Importado: %1 – %2</translation>
    </message>
    <message>
        <source>no symbol found</source>
        <translation>sin signatura</translation>
    </message>
    <message numerus="yes">
        <source>%n imported</source>
        <translation>
            <numerusform>%n importado</numerusform>
            <numerusform>%n importados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known already</source>
        <translation>
            <numerusform>%n ya presente</numerusform>
            <numerusform>%n ya presentes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting in the inbox</source>
        <translation>
            <numerusform>%n en espera en la bandeja de entrada</numerusform>
            <numerusform>%n en espera en la bandeja de entrada</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n con error</numerusform>
            <numerusform>%n con error</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stopped</source>
        <translation>
            <numerusform>%n detenido</numerusform>
            <numerusform>%n detenidos</numerusform>
        </translation>
    </message>
    <message>
        <source>Import “%1”</source>
        <translation>Importación de «%1»</translation>
    </message>
    <message numerus="yes">
        <source>Import %n file(s) and folder(s)</source>
        <translation>
            <numerusform>Importación de %n archivo o carpeta</numerusform>
            <numerusform>Importación de %n archivos y carpetas</numerusform>
        </translation>
    </message>
    <message>
        <source>Check the library</source>
        <translation>Verificación de la biblioteca</translation>
    </message>
    <message>
        <source>The library is sound.</source>
        <translation>La biblioteca está en buen estado.</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s); the log names them.</source>
        <translation>
            <numerusform>%n anomalía; figura en el registro.</numerusform>
            <numerusform>%n anomalías; figuran en el registro.</numerusform>
        </translation>
    </message>
    <message>
        <source>Back up the library</source>
        <translation>Copia de seguridad de la biblioteca</translation>
    </message>
    <message>
        <source>A verified backup was made.</source>
        <translation>Se ha hecho una copia de seguridad verificada.</translation>
    </message>
    <message>
        <source>Rebuild the search index</source>
        <translation>Reconstrucción del índice de búsqueda</translation>
    </message>
    <message>
        <source>The search index was made again.</source>
        <translation>Se ha rehecho el índice de búsqueda.</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Guardado: %1</translation>
    </message>
    <message>
        <source>There already: %1</source>
        <translation>Ya presente: %1</translation>
    </message>
    <message>
        <source>Left out: %1 – %2</source>
        <translation>Omitido: %1 – %2</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) saved in %1</source>
        <translation>
            <numerusform>%n archivo guardado en %1</numerusform>
            <numerusform>%n archivos guardados en %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n there already</source>
        <translation>
            <numerusform>%n ya presente</numerusform>
            <numerusform>%n ya presentes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out because another file has the name</source>
        <translation>
            <numerusform>%n omitido porque otro archivo tiene ese nombre</numerusform>
            <numerusform>%n omitidos porque otro archivo tiene ese nombre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not begun</source>
        <translation>
            <numerusform>%n no iniciado</numerusform>
            <numerusform>%n no iniciados</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the files of %1</source>
        <translation>Guardar los archivos de %1</translation>
    </message>
</context>
<context>
    <name>rapporteur::gui::JobsPanel</name>
    <message>
        <source>waiting</source>
        <translation>en espera</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en curso</translation>
    </message>
    <message>
        <source>done</source>
        <translation>terminada</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>error</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>detenida</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Tareas</translation>
    </message>
    <message>
        <source>Progress of the job</source>
        <translation>Progreso de la tarea</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Log of the job</source>
        <translation>Registro de la tarea</translation>
    </message>
    <message>
        <source>Nothing is running. Imports, checks and backups show here how far they are.</source>
        <translation>No hay nada en curso. Las importaciones, las verificaciones y las copias de seguridad muestran aquí su progreso.</translation>
    </message>
</context>
<context>
    <name>rapporteur::gui::LanguageChips</name>
    <message>
        <source>Language versions</source>
        <translation>Versiones lingüísticas</translation>
    </message>
</context>
<context>
    <name>rapporteur::gui::LibraryPane</name>
    <message>
        <source>Section</source>
        <translation>Sección</translation>
    </message>
    <message>
        <source>Section and readers</source>
        <translation>Sección y lectores</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Abriendo…</translation>
    </message>
    <message>
        <source>The library does not hold %1.</source>
        <translation>La biblioteca no contiene %1.</translation>
    </message>
    <message>
        <source>Beside this document</source>
        <translation>Al lado de este documento</translation>
    </message>
</context>
<context>
    <name>rapporteur::gui::LoadDialog</name>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n documento</numerusform>
            <numerusform>%n documentos</numerusform>
        </translation>
    </message>
    <message>
        <source>Load and lateness</source>
        <translation>Carga y retrasos</translation>
    </message>
    <message>
        <source>Of which meetings</source>
        <translation>De qué reuniones</translation>
    </message>
    <message>
        <source>This meeting: %1</source>
        <translation>Esta reunión: %1</translation>
    </message>
    <message>
        <source>All meetings that are planned</source>
        <translation>Todas las reuniones con plan</translation>
    </message>
    <message>
        <source>Week from</source>
        <translation>Semana del</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>How the units keep their days of submission</source>
        <translation>Cumplimiento de las fechas de presentación por las dependencias</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Dependencia</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Presentado</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Con retraso</translation>
    </message>
    <message>
        <source>Worst, days</source>
        <translation>Máximo, días</translation>
    </message>
    <message>
        <source>Mean, days</source>
        <translation>Media, días</translation>
    </message>
    <message>
        <source>Nothing is to be translated</source>
        <translation>No hay nada que traducir</translation>
    </message>
    <message>
        <source>Documents in the plan with a day of submission, a day of issue and more than one language make the load.</source>
        <translation>Los documentos del plan con fecha de presentación, fecha de publicación y más de un idioma constituyen la carga.</translation>
    </message>
    <message>
        <source>Nothing is planned yet</source>
        <translation>Aún no hay nada previsto</translation>
    </message>
    <message>
        <source>Once documents are planned, their units stand here with their days.</source>
        <translation>En cuanto se prevean documentos, sus dependencias figurarán aquí con sus días.</translation>
    </message>
    <message>
        <source>Lateness by unit</source>
        <translation>Retrasos por dependencia</translation>
    </message>
    <message>
        <source>no unit named</source>
        <translation>sin dependencia indicada</translation>
    </message>
    <message>
        <source>%1 p.</source>
        <comment>pages</comment>
        <translation>%1 págs.</translation>
    </message>
    <message>
        <source>Save the load…</source>
        <translation>Guardar la carga…</translation>
    </message>
    <message>
        <source>Words and pages to be translated by week and language</source>
        <translation>Palabras y páginas por traducir, por semana e idioma</translation>
    </message>
    <message>
        <source>Words and pages by week and language</source>
        <translation>Palabras y páginas por semana e idioma</translation>
    </message>
    <message>
        <source>All weeks</source>
        <translation>Todas las semanas</translation>
    </message>
    <message>
        <source>Save the load</source>
        <translation>Guardar la carga</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Carga</translation>
    </message>
    <message>
        <source>Load %1</source>
        <translation>Carga %1</translation>
    </message>
</context>
<context>
    <name>rapporteur::gui::MainWindow</name>
    <message>
        <source>Jobs</source>
        <translation>Tareas</translation>
    </message>
    <message>
        <source>Rapporteur</source>
        <translation>Rapporteur</translation>
    </message>
    <message>
        <source>Opening “%1”…</source>
        <translation>Abriendo «%1»…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>job: outcome</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 – Rapporteur</source>
        <comment>folder of the library</comment>
        <translation>%1 – Rapporteur</translation>
    </message>
    <message>
        <source>Folder of the new library</source>
        <translation>Carpeta de la nueva biblioteca</translation>
    </message>
    <message>
        <source>Open a library</source>
        <translation>Abrir una biblioteca</translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation>Importar una carpeta</translation>
    </message>
    <message>
        <source>Import files</source>
        <translation>Importar archivos</translation>
    </message>
    <message>
        <source>Documents (*.pdf *.txt)</source>
        <translation>Documentos (*.pdf *.txt)</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Deshecho: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Rehecho: %1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Deshacer: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Rehacer: %1</translation>
    </message>
    <message>
        <source>%1 on %2 is working in this library: it is open for reading only.</source>
        <translation>%1 está trabajando en esta biblioteca en %2: se ha abierto en modo de solo lectura.</translation>
    </message>
    <message>
        <source>This library cannot be written to: it is open for reading only.</source>
        <translation>No se puede escribir en esta biblioteca: se ha abierto en modo de solo lectura.</translation>
    </message>
    <message>
        <source>The library lies on a network share (%1): it is slower there, and only one person may write to it.</source>
        <translation>La biblioteca está en una carpeta compartida de red (%1): allí es más lenta y solo una persona puede escribir en ella.</translation>
    </message>
    <message>
        <source>The library lies in a folder that %1 synchronises, which can damage it. Better keep it elsewhere and copy backups there.</source>
        <translation>La biblioteca está en una carpeta que %1 sincroniza, lo que puede dañarla. Es mejor guardarla en otro lugar y copiar en esa carpeta las copias de seguridad.</translation>
    </message>
    <message>
        <source>The other language shows at the next start: a job is still running.</source>
        <translation>El otro idioma se mostrará en el próximo inicio: aún hay una tarea en curso.</translation>
    </message>
    <message>
        <source>About Rapporteur</source>
        <translation>Acerca de Rapporteur</translation>
    </message>
    <message>
        <source>Rapporteur %1</source>
        <translation>Rapporteur %1</translation>
    </message>
    <message>
        <source>The desktop program of a treaty secretariat. Free software under the GNU General Public License, version 3 or later.</source>
        <translation>El programa de escritorio de la secretaría de un tratado. Software libre bajo la Licencia Pública General de GNU, versión 3 o posterior.</translation>
    </message>
</context>
<context>
    <name>rapporteur::gui::MandateDialog</name>
    <message>
        <source>New mandate</source>
        <translation>Nuevo mandato</translation>
    </message>
    <message>
        <source>Correct the mandate</source>
        <translation>Corregir el mandato</translation>
    </message>
    <message>
        <source>Split the mandate</source>
        <translation>Dividir el mandato</translation>
    </message>
    <message>
        <source>Parts of the mandate</source>
        <translation>Partes del mandato</translation>
    </message>
    <message>
        <source>One more part</source>
        <translation>Una parte más</translation>
    </message>
    <message>
        <source>Words in %1. The first part keeps the statuses and evidence.</source>
        <translation>Idioma del texto: %1. La primera parte conserva los estados y las pruebas.</translation>
    </message>
    <message>
        <source>Words in %1.</source>
        <translation>Idioma del texto: %1.</translation>
    </message>
    <message>
        <source>Part %1</source>
        <comment>of a mandate</comment>
        <translation>Parte %1</translation>
    </message>
    <message>
        <source>The mandate is corrected.</source>
        <translation>El mandato se corrigió.</translation>
    </message>
    <message>
        <source>The mandate is added.</source>
        <translation>El mandato se añadió.</translation>
    </message>
    <message numerus="yes">
        <source>The mandate is split into %n part(s).</source>
        <translation>
            <numerusform>El mandato se dividió en %n parte.</numerusform>
            <numerusform>El mandato se dividió en %n partes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rapporteur::gui::MandateForm</name>
    <message>
        <source>Something is to be done: it is followed up</source>
        <translation>Hay algo que hacer: se le da seguimiento</translation>
    </message>
    <message>
        <source>Verb:</source>
        <translation>Verbo:</translation>
    </message>
    <message>
        <source>as it is printed: requests, invites</source>
        <translation>tal como está impreso: solicita, invita</translation>
    </message>
    <message>
        <source>Class of the verb</source>
        <translation>Clase del verbo</translation>
    </message>
    <message>
        <source>Class:</source>
        <translation>Clase:</translation>
    </message>
    <message>
        <source>Asked of:</source>
        <translation>Se pide a:</translation>
    </message>
    <message>
        <source>several: with semicolons between</source>
        <translation>varios: separados por punto y coma</translation>
    </message>
    <message>
        <source>What:</source>
        <translation>Qué:</translation>
    </message>
    <message>
        <source>a report, a draft, a list</source>
        <translation>un informe, un proyecto, una lista</translation>
    </message>
    <message>
        <source>Due:</source>
        <translation>Plazo:</translation>
    </message>
    <message>
        <source>Condition:</source>
        <translation>Condición:</translation>
    </message>
    <message>
        <source>subject to the availability of resources</source>
        <translation>con sujeción a los recursos disponibles</translation>
    </message>
    <message>
        <source>Officer:</source>
        <translation>Responsable:</translation>
    </message>
    <message>
        <source>who follows it up</source>
        <translation>quién le da seguimiento</translation>
    </message>
    <message>
        <source>Next step:</source>
        <translation>Paso siguiente:</translation>
    </message>
    <message>
        <source>Notes:</source>
        <translation>Notas:</translation>
    </message>
    <message>
        <source>Say what is asked: a verb or a class.</source>
        <translation>Diga qué se pide: un verbo o una clase.</translation>
    </message>
    <message>
        <source>Say which event it is due at.</source>
        <translation>Diga a qué acontecimiento está ligado el plazo.</translation>
    </message>
</context>
<context>
    <name>rapporteur::gui::MandateListModel</name>
    <message>
        <source>%1, overdue</source>
        <translation>%1, con retraso</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decisión</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Párrafo</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Asked of</source>
        <translation>Se pide a</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Plazo</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>As at</source>
        <translation>A fecha de</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Pruebas</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoría</translation>
    </message>
</context>
<context>
    <name>rapporteur::gui::MandatePanel</name>
    <message>
        <source>%1: %2</source>
        <comment>status and note</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>What the paragraph asks</source>
        <translation>Lo que pide el párrafo</translation>
    </message>
    <message>
        <source>Mandates of the paragraph</source>
        <translation>Mandatos del párrafo</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Asked of</source>
        <translation>Se pide a</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Plazo</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Add status…</source>
        <translation>Añadir estado…</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirmar</translation>
    </message>
    <message>
        <source>Not a mandate</source>
        <translation>No es un mandato</translation>
    </message>
    <message>
        <source>Informational</source>
        <translation>Para información</translation>
    </message>
    <message>
        <source>%1, overdue</source>
        <translation>%1, con retraso</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>status, and whether the mandate is confirmed</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The mandate is confirmed.</source>
        <translation>El mandato está confirmado.</translation>
    </message>
    <message>
        <source>The proposal is rejected.</source>
        <translation>La propuesta está rechazada.</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>More about mandates</source>
        <translation>Más acciones con los mandatos</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>Corregir…</translation>
    </message>
    <message>
        <source>Split…</source>
        <translation>Dividir…</translation>
    </message>
    <message>
        <source>Add a mandate…</source>
        <translation>Añadir un mandato…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n mandate(s)</source>
        <comment>paragraph and what it asks</comment>
        <translation>
            <numerusform>%1: %n mandato</numerusform>
            <numerusform>%1: %n mandatos</numerusform>
        </translation>
    </message>
    <message>
        <source>The mandate is deleted.</source>
        <translation>El mandato se ha eliminado.</translation>
    </message>
    <message>
        <source>It asks nothing of anybody. Where it does: More, Add a mandate.</source>
        <translation>No pide nada a nadie. Si pide algo: Más, Añadir un mandato.</translation>
    </message>
</context>
<context>
    <name>rapporteur::gui::MatrixDialog</name>
    <message>
        <source>Save the matrix</source>
        <translation>Guardar la matriz</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Choose where the file goes</source>
        <translation>Elegir la ubicación del archivo</translation>
    </message>
    <message>
        <source>Paragraph, text, addressee, due, status as at %1, evidence and next step, in the layout of a table of a United Nations document. Texts that the language does not have are those of another.</source>
        <translation>Párrafo, texto, destinatario, plazo, estado a fecha de %1, pruebas y paso siguiente, con la presentación de un cuadro de un documento de las Naciones Unidas. Los textos que no existen en el idioma elegido se dan en otro.</translation>
    </message>
    <message>
        <source>Format:</source>
        <translation>Formato:</translation>
    </message>
    <message>
        <source>Language:</source>
        <translation>Idioma:</translation>
    </message>
    <message>
        <source>File:</source>
        <translation>Archivo:</translation>
    </message>
    <message>
        <source>Say where the file goes.</source>
        <translation>Indique la ubicación del archivo.</translation>
    </message>
    <message>
        <source>%1 is a folder: add a name for the file.</source>
        <translation>%1 es una carpeta: añada un nombre para el archivo.</translation>
    </message>
    <message>
        <source>There is a file of this name. Save once more to replace it, or change the name.</source>
        <translation>Ya hay un archivo con este nombre. Guarde otra vez para sustituirlo o cambie el nombre.</translation>
    </message>
    <message>
        <source>The matrix is saved in %1.</source>
        <translation>La matriz se guardó en %1.</translation>
    </message>
</context>
<context>
    <name>rapporteur::gui::MeetingAgenda</name>
    <message>
        <source>Version of the agenda</source>
        <translation>Versión del programa</translation>
    </message>
    <message>
        <source>Add item…</source>
        <translation>Añadir tema…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Editar…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Move up	Ctrl+Shift+Up</source>
        <translation>Subir	Ctrl+Shift+Up</translation>
    </message>
    <message>
        <source>Move down	Ctrl+Shift+Down</source>
        <translation>Bajar	Ctrl+Shift+Down</translation>
    </message>
    <message>
        <source>Below the item in front	Ctrl+Shift+Right</source>
        <translation>Debajo del tema anterior	Ctrl+Shift+Right</translation>
    </message>
    <message>
        <source>One level up	Ctrl+Shift+Left</source>
        <translation>Un nivel más arriba	Ctrl+Shift+Left</translation>
    </message>
    <message>
        <source>Number…</source>
        <translation>Número…</translation>
    </message>
    <message>
        <source>Delete item</source>
        <translation>Eliminar tema</translation>
    </message>
    <message>
        <source>Put documents under it…</source>
        <translation>Incluir documentos en él…</translation>
    </message>
    <message>
        <source>Take the document from under it</source>
        <translation>Retirar el documento de él</translation>
    </message>
    <message>
        <source>Read from documents…</source>
        <translation>Leer de los documentos…</translation>
    </message>
    <message>
        <source>Read items, titles and annotations from the agenda documents that the library holds</source>
        <translation>Leer temas, títulos y anotaciones de los documentos del programa que contiene la biblioteca</translation>
    </message>
    <message>
        <source>Begin the adopted agenda</source>
        <translation>Iniciar el programa aprobado</translation>
    </message>
    <message>
        <source>Symbols and dates…</source>
        <translation>Signaturas y fechas…</translation>
    </message>
    <message>
        <source>Delete this agenda</source>
        <translation>Eliminar este programa</translation>
    </message>
    <message>
        <source>Save as a document…</source>
        <translation>Guardar como documento…</translation>
    </message>
    <message>
        <source>No agenda yet</source>
        <translation>Aún no hay programa</translation>
    </message>
    <message>
        <source>It is read from the first document of the meeting and its annotations, or written here item by item.</source>
        <translation>Se lee del primer documento de la reunión y de sus anotaciones, o se escribe aquí tema por tema.</translation>
    </message>
    <message>
        <source>The item stands elsewhere; the numbers follow.</source>
        <translation>El tema está en otro lugar; los números se han ajustado.</translation>
    </message>
    <message>
        <source>The item is deleted.</source>
        <translation>El tema se ha eliminado.</translation>
    </message>
    <message>
        <source>Delete item %1</source>
        <translation>Eliminar el tema %1</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) stand under it. They stay in the library, under no item of this agenda.</source>
        <translation>
            <numerusform>%n documento figura en él. Permanece en la biblioteca, sin tema en este programa.</numerusform>
            <numerusform>%n documentos figuran en él. Permanecen en la biblioteca, sin tema en este programa.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete the item</source>
        <translation>Eliminar el tema</translation>
    </message>
    <message>
        <source>The document stands under the item no longer.</source>
        <translation>El documento ya no figura en el tema.</translation>
    </message>
    <message>
        <source>The adopted agenda begins as a copy of this one.</source>
        <translation>El programa aprobado comienza como copia de este.</translation>
    </message>
    <message>
        <source>The agenda is deleted.</source>
        <translation>El programa se ha eliminado.</translation>
    </message>
    <message>
        <source>Save the agenda</source>
        <translation>Guardar el programa</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Annotated agenda</source>
        <translation>Programa anotado</translation>
    </message>
    <message>
        <source>agenda</source>
        <comment>name of a file</comment>
        <translation>programa</translation>
    </message>
</context>
<context>
    <name>rapporteur::gui::MeetingDecisions</name>
    <message>
        <source>Decisions of the meeting</source>
        <translation>Decisiones de la reunión</translation>
    </message>
    <message>
        <source>Mandates owed to the meeting</source>
        <translation>Mandatos que vencen en la reunión</translation>
    </message>
    <message>
        <source>Decisions of the meeting, and what is owed to it</source>
        <translation>Decisiones de la reunión y lo que vence en ella</translation>
    </message>
    <message>
        <source>No decision of this meeting is in the register</source>
        <translation>Ninguna decisión de esta reunión está en el registro</translation>
    </message>
    <message>
        <source>Decisions come with the reports and compilations that hold their texts, or are added under Decisions.</source>
        <translation>Las decisiones llegan con los informes y las recopilaciones que contienen sus textos, o se añaden en Decisiones.</translation>
    </message>
    <message>
        <source>Go to the decisions</source>
        <translation>Ir a las decisiones</translation>
    </message>
    <message>
        <source>Decided here</source>
        <translation>Decidido aquí</translation>
    </message>
    <message>
        <source>Nothing is owed to this meeting</source>
        <translation>Nada vence en esta reunión</translation>
    </message>
    <message>
        <source>What decisions ask for by this meeting stands here. The due time of a mandate is set on the page of its decision.</source>
        <translation>Aquí figura lo que las decisiones piden para esta reunión. El plazo de un mandato se indica en la página de su decisión.</translation>
    </message>
    <message>
        <source>Owed to this meeting</source>
        <translation>Vence en esta reunión</translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s)</source>
        <translation>
            <numerusform>%n decisión</numerusform>
            <numerusform>%n decisiones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mandate(s)</source>
        <translation>
            <numerusform>%n mandato</numerusform>
            <numerusform>%n mandatos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rapporteur::gui::MeetingDialog</name>
    <message>
        <source>no day</source>
        <translation>sin fecha</translation>
    </message>
    <message>
        <source>done already</source>
        <translation>ya hecho</translation>
    </message>
    <message>
        <source>fixed by a person: it stays</source>
        <translation>fijado por una persona: no cambia</translation>
    </message>
    <message>
        <source>would be over</source>
        <translation>ya habría vencido</translation>
    </message>
    <message>
        <source>tentative</source>
        <translation>por confirmar</translation>
    </message>
    <message>
        <source>New meeting</source>
        <translation>Reunión nueva</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Reunión</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Órgano</translation>
    </message>
    <message>
        <source>Number of the meeting</source>
        <translation>Número de la reunión</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>sin número</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Nombre abreviado</translation>
    </message>
    <message>
        <source>such as COP-4; made of the number where it is empty</source>
        <translation>por ejemplo COP-4; si se deja vacío, se forma con el número</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Language of the title and places</source>
        <translation>Idioma del título y los lugares</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Time zone of the venue</source>
        <translation>Zona horaria del lugar</translation>
    </message>
    <message>
        <source>such as Asia/Makassar</source>
        <translation>por ejemplo Asia/Makassar</translation>
    </message>
    <message>
        <source>One more part</source>
        <translation>Una parte más</translation>
    </message>
    <message>
        <source>Body:</source>
        <translation>Órgano:</translation>
    </message>
    <message>
        <source>Number:</source>
        <translation>Número:</translation>
    </message>
    <message>
        <source>Short name:</source>
        <translation>Nombre abreviado:</translation>
    </message>
    <message>
        <source>Title:</source>
        <translation>Título:</translation>
    </message>
    <message>
        <source>In:</source>
        <translation>Idioma:</translation>
    </message>
    <message>
        <source>Status:</source>
        <translation>Estado:</translation>
    </message>
    <message>
        <source>Time zone:</source>
        <translation>Zona horaria:</translation>
    </message>
    <message>
        <source>Parts:</source>
        <translation>Partes:</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Deadlines that move</source>
        <translation>Plazos que cambian</translation>
    </message>
    <message>
        <source>“%1” is no run of days, and no time such as the first quarter of 2022.</source>
        <translation>«%1» no es una serie de días ni un período como 2022-Q1.</translation>
    </message>
    <message>
        <source>A meeting needs a number or a short name.</source>
        <translation>Una reunión necesita un número o un nombre abreviado.</translation>
    </message>
    <message numerus="yes">
        <source>%n deadline(s) move with the meeting.</source>
        <translation>
            <numerusform>%n plazo cambia con la reunión.</numerusform>
            <numerusform>%n plazos cambian con la reunión.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them would be over already.</source>
        <translation>
            <numerusform>%n de ellos ya habría vencido.</numerusform>
            <numerusform>%n de ellos ya habrían vencido.</numerusform>
        </translation>
    </message>
    <message>
        <source>None of them would be over already.</source>
        <translation>Ninguno de ellos habría vencido ya.</translation>
    </message>
    <message>
        <source>Keep the new days</source>
        <translation>Conservar las nuevas fechas</translation>
    </message>
    <message>
        <source>The meeting is changed.</source>
        <translation>La reunión se ha modificado.</translation>
    </message>
    <message>
        <source>The meeting is added.</source>
        <translation>La reunión se ha añadido.</translation>
    </message>
</context>
<context>
    <name>rapporteur::gui::MeetingDocuments</name>
    <message>
        <source>Documents of the meeting and their languages</source>
        <translation>Documentos de la reunión y sus idiomas</translation>
    </message>
    <message>
        <source>Documents of the meeting</source>
        <translation>Documentos de la reunión</translation>
    </message>
    <message>
        <source>Which documents</source>
        <translation>Qué documentos</translation>
    </message>
    <message>
        <source>All documents</source>
        <translation>Todos los documentos</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Con retraso</translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <comment>a language</comment>
        <translation>Falta: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n documento</numerusform>
            <numerusform>%n documentos</numerusform>
        </translation>
    </message>
    <message>
        <source>No document fits</source>
        <translation>Ningún documento corresponde</translation>
    </message>
    <message>
        <source>Nothing is late or missing in this way.</source>
        <translation>Nada tiene retraso ni falta de este modo.</translation>
    </message>
    <message>
        <source>Show all documents</source>
        <translation>Mostrar todos los documentos</translation>
    </message>
    <message>
        <source>No documents yet</source>
        <translation>Aún no hay documentos</translation>
    </message>
    <message>
        <source>Documents stand here once their pages name this meeting, or once they are planned for it.</source>
        <translation>Los documentos figuran aquí en cuanto sus páginas nombran esta reunión o en cuanto se prevén para ella.</translation>
    </message>
</context>
<context>
    <name>rapporteur::gui::MeetingGridModel</name>
    <message>
        <source>%1: due on %2</source>
        <comment>state of a language version, day</comment>
        <translation>%1: vence el %2</translation>
    </message>
    <message>
        <source>%1; corrected by %2</source>
        <translation>%1; corregida por %2</translation>
    </message>
    <message>
        <source>(no symbol yet)</source>
        <translation>(aún sin signatura)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>language, and what is held of it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>Signatura</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Item</source>
        <comment>of the agenda</comment>
        <translation>Tema</translation>
    </message>
    <message>
        <source>+C</source>
        <comment>a corrigendum is held too</comment>
        <translation>+C</translation>
    </message>
</context>
<context>
    <name>rapporteur::gui::MeetingImportDialog</name>
    <message>
        <source>Import meetings</source>
        <translation>Importar reuniones</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Reunión</translation>
    </message>
    <message>
        <source>Nothing of this table would add or change a meeting. See whether the columns are right.</source>
        <translation>Nada de esta tabla añadiría ni modificaría una reunión. Compruebe que las columnas son correctas.</translation>
    </message>
    <message>
        <source>The meetings are imported.</source>
        <translation>Las reuniones se han importado.</translation>
    </message>
</context>
<context>
    <name>rapporteur::gui::MeetingListModel</name>
    <message>
        <source>no day known</source>
        <translation>fecha desconocida</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Reunión</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Fechas</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>the first and the last day</comment>
        <translation>%1 – %2</translation>
    </message>
</context>
<context>
    <name>rapporteur::gui::MeetingNotes</name>
    <message>
        <source>Save the notes</source>
        <translation>Guardar las notas</translation>
    </message>
    <message>
        <source>Notes on the meeting</source>
        <translation>Notas sobre la reunión</translation>
    </message>
    <message>
        <source>Nothing is noted yet. Write here what should be remembered of this meeting.</source>
        <translation>Aún no se ha anotado nada. Escriba aquí lo que convenga recordar de esta reunión.</translation>
    </message>
    <message>
        <source>The notes are saved.</source>
        <translation>Las notas se han guardado.</translation>
    </message>
</context>
<context>
    <name>rapporteur::gui::MeetingPage</name>
    <message>
        <source>no day known</source>
        <translation>fecha desconocida</translation>
    </message>
    <message>
        <source>tentative</source>
        <translation>por confirmar</translation>
    </message>
    <message>
        <source>No meeting chosen</source>
        <translation>Ninguna reunión elegida</translation>
    </message>
    <message>
        <source>Choose one in the list to see its documents and its plan.</source>
        <translation>Elija una en la lista para ver sus documentos y su plan.</translation>
    </message>
    <message>
        <source>Parts of the meeting&apos;s page</source>
        <translation>Partes de la página de la reunión</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Editar…</translation>
    </message>
    <message>
        <source>Part %1: %2</source>
        <translation>Parte %1: %2</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Participation</source>
        <translation>Participación</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Decisiones</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Officers…</source>
        <translation>Mesa…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Related meeting…</source>
        <translation>Reunión relacionada…</translation>
    </message>
    <message>
        <source>Delete the meeting</source>
        <translation>Eliminar la reunión</translation>
    </message>
    <message>
        <source>Import meetings (CSV)…</source>
        <translation>Importar reuniones (CSV)…</translation>
    </message>
    <message>
        <source>Save as a calendar…</source>
        <translation>Guardar como calendario…</translation>
    </message>
    <message>
        <source>Save the list of documents…</source>
        <translation>Guardar la lista de documentos…</translation>
    </message>
    <message>
        <source>Save the files by language…</source>
        <translation>Guardar los archivos por idioma…</translation>
    </message>
    <message>
        <source>Related meeting</source>
        <translation>Reunión relacionada</translation>
    </message>
    <message>
        <source>This meeting:</source>
        <translation>Esta reunión:</translation>
    </message>
    <message>
        <source>Meeting:</source>
        <translation>Reunión:</translation>
    </message>
    <message>
        <source>such as COP-5</source>
        <translation>por ejemplo COP-5</translation>
    </message>
    <message>
        <source>Take this relation away</source>
        <translation>Quitar esta relación</translation>
    </message>
    <message>
        <source>The relation is kept.</source>
        <translation>La relación queda guardada.</translation>
    </message>
    <message>
        <source>The meeting is deleted.</source>
        <translation>La reunión se ha eliminado.</translation>
    </message>
    <message>
        <source>Save as a calendar</source>
        <translation>Guardar como calendario</translation>
    </message>
    <message>
        <source>The meeting</source>
        <translation>La reunión</translation>
    </message>
    <message>
        <source>The meeting and its deadlines</source>
        <translation>La reunión y sus plazos</translation>
    </message>
    <message>
        <source>All meetings</source>
        <translation>Todas las reuniones</translation>
    </message>
    <message>
        <source>Save the list of documents</source>
        <translation>Guardar la lista de documentos</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <comment>lines of a head</comment>
        <translation>
            <numerusform>… y %n más</numerusform>
            <numerusform>… y %n más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rapporteur::gui::MeetingParticipation</name>
    <message>
        <source>%1 (%2)</source>
        <comment>state and day</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>States and organizations with their persons</source>
        <translation>Estados y organizaciones con sus personas</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Región</translation>
    </message>
    <message>
        <source>Party since</source>
        <translation>Parte desde</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>Voto</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>Invitación</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Inscripción</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>Credenciales</translation>
    </message>
    <message>
        <source>Observer</source>
        <translation>Observador</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Counts by region</source>
        <translation>Recuento por región</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>Partes</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Aceptadas</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copia</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>Observers</source>
        <translation>Observadores</translation>
    </message>
    <message>
        <source>Funded</source>
        <translation>Financiados</translation>
    </message>
    <message>
        <source>Filter by name or code</source>
        <translation>Filtrar por nombre o código</translation>
    </message>
    <message>
        <source>All Parties</source>
        <translation>Todas las Partes</translation>
    </message>
    <message>
        <source>Show Parties that are not in the list of this meeting too</source>
        <translation>Mostrar también las Partes que no están en la lista de esta reunión</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Añadir…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Editar…</translation>
    </message>
    <message>
        <source>Invite</source>
        <translation>Invitar</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Registrar</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) of the list changed.</source>
        <translation>
            <numerusform>%n entrada de la lista modificada.</numerusform>
            <numerusform>%n entradas de la lista modificadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>All States</source>
        <translation>Todos los Estados</translation>
    </message>
    <message>
        <source>All States and organizations</source>
        <translation>Todos los Estados y organizaciones</translation>
    </message>
    <message>
        <source>The invitations are recorded as of today.</source>
        <translation>Las invitaciones se han registrado con fecha de hoy.</translation>
    </message>
    <message>
        <source>Registered today</source>
        <translation>Inscrito hoy</translation>
    </message>
    <message>
        <source>Add a person…</source>
        <translation>Añadir una persona…</translation>
    </message>
    <message>
        <source>Take from the list</source>
        <translation>Retirar de la lista</translation>
    </message>
    <message>
        <source>State or organization…</source>
        <translation>Estado u organización…</translation>
    </message>
    <message>
        <source>Instrument deposited…</source>
        <translation>Instrumento depositado…</translation>
    </message>
    <message>
        <source>New State or organization…</source>
        <translation>Nuevo Estado u organización…</translation>
    </message>
    <message>
        <source>Import a list (CSV)…</source>
        <translation>Importar una lista (CSV)…</translation>
    </message>
    <message>
        <source>Save as a document…</source>
        <translation>Guardar como documento…</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>travel: %1</source>
        <translation>viaje: %1</translation>
    </message>
    <message>
        <source>Nobody is in the list yet</source>
        <translation>Aún no hay nadie en la lista</translation>
    </message>
    <message>
        <source>Nobody fits the filter</source>
        <translation>Nadie corresponde al filtro</translation>
    </message>
    <message>
        <source>Add States and organizations one by one, or import a list with their credentials and persons.</source>
        <translation>Añada Estados y organizaciones uno por uno, o importe una lista con sus credenciales y personas.</translation>
    </message>
    <message>
        <source>Fewer letters may find them.</source>
        <translation>Con menos letras quizá se encuentren.</translation>
    </message>
    <message>
        <source>Import a list…</source>
        <translation>Importar una lista…</translation>
    </message>
    <message>
        <source>Parties on %1, the opening, may vote.</source>
        <translation>Las Partes en la fecha de la apertura, el %1, pueden votar.</translation>
    </message>
    <message>
        <source>Who may vote is known once the meeting has a day and the treaty its entry into force.</source>
        <translation>Se sabe quién puede votar en cuanto la reunión tiene fecha y el tratado, su entrada en vigor.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>The person is taken from the list.</source>
        <translation>La persona se ha retirado de la lista.</translation>
    </message>
    <message>
        <source>Save as a document</source>
        <translation>Guardar como documento</translation>
    </message>
    <message>
        <source>Report on credentials</source>
        <translation>Informe sobre las credenciales</translation>
    </message>
    <message>
        <source>List of participants</source>
        <translation>Lista de participantes</translation>
    </message>
    <message>
        <source>participation</source>
        <comment>name of a file</comment>
        <translation>participacion</translation>
    </message>
    <message numerus="yes">
        <source>%n vote(s)</source>
        <translation>
            <numerusform>%n voto</numerusform>
            <numerusform>%n votos</numerusform>
        </translation>
    </message>
    <message>
        <source>The library knows no treaty of this meeting. Say first when it binds: Treaty…</source>
        <translation>La biblioteca no conoce ningún tratado de esta reunión. Indique primero cuándo obliga: Tratado…</translation>
    </message>
    <message>
        <source>Member States…</source>
        <translation>Estados miembros…</translation>
    </message>
    <message numerus="yes">
        <source>%n vote(s) if no member State votes itself.</source>
        <translation>
            <numerusform>%n voto si ningún Estado miembro vota por sí mismo.</numerusform>
            <numerusform>%n votos si ningún Estado miembro vota por sí mismo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Treaty…</source>
        <translation>Tratado…</translation>
    </message>
    <message>
        <source>When the treaty came into force, and how long after its deposit an instrument binds</source>
        <translation>Cuándo entró en vigor el tratado y cuánto tiempo después de su depósito obliga un instrumento</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an organization and how it votes</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>The treaty is in force since %1; an instrument binds %n day(s) after its deposit.</source>
        <translation>
            <numerusform>El tratado está en vigor desde el %1; un instrumento obliga %n día después de su depósito.</numerusform>
            <numerusform>El tratado está en vigor desde el %1; un instrumento obliga %n días después de su depósito.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rapporteur::gui::MeetingPlan</name>
    <message>
        <source>Planned documents</source>
        <translation>Documentos previstos</translation>
    </message>
    <message>
        <source>Planned documents on an axis of weeks</source>
        <translation>Documentos previstos en un eje de semanas</translation>
    </message>
    <message>
        <source>Plan of the meeting</source>
        <translation>Plan de la reunión</translation>
    </message>
    <message>
        <source>Rules of the deadlines</source>
        <translation>Reglas de los plazos</translation>
    </message>
    <message>
        <source>Whose documents</source>
        <translation>Documentos de quién</translation>
    </message>
    <message>
        <source>All documents</source>
        <translation>Todos los documentos</translation>
    </message>
    <message>
        <source>Late only</source>
        <translation>Solo con retraso</translation>
    </message>
    <message>
        <source>Time axis</source>
        <translation>Eje de tiempo</translation>
    </message>
    <message>
        <source>Plan a document…</source>
        <translation>Prever un documento…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Editar…</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Presentado</translation>
    </message>
    <message>
        <source>Record that the chosen document is submitted today</source>
        <translation>Registrar que el documento elegido se presenta hoy</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Days of its steps…</source>
        <translation>Fechas de sus pasos…</translation>
    </message>
    <message>
        <source>Set its state…</source>
        <translation>Indicar su estado…</translation>
    </message>
    <message>
        <source>Take it out of the plan</source>
        <translation>Retirarlo del plan</translation>
    </message>
    <message>
        <source>Plan what is held</source>
        <translation>Planificar los documentos disponibles</translation>
    </message>
    <message>
        <source>Put the documents that the library holds for this meeting into its plan</source>
        <translation>Incluir en el plan de esta reunión los documentos que la biblioteca contiene para ella</translation>
    </message>
    <message>
        <source>Load and lateness…</source>
        <translation>Carga y retrasos…</translation>
    </message>
    <message>
        <source>Rules of deadlines…</source>
        <translation>Reglas de los plazos…</translation>
    </message>
    <message>
        <source>Officer: %1</source>
        <translation>Responsable: %1</translation>
    </message>
    <message>
        <source>Unit: %1</source>
        <translation>Unidad: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n documento</numerusform>
            <numerusform>%n documentos</numerusform>
        </translation>
    </message>
    <message>
        <source>documents before the session are issued by %1</source>
        <translation>los documentos anteriores al período de sesiones se publican a más tardar el %1</translation>
    </message>
    <message>
        <source>Nothing is late</source>
        <translation>Nada tiene retraso</translation>
    </message>
    <message>
        <source>Every step whose day is over is done.</source>
        <translation>Todos los pasos cuya fecha ha pasado están hechos.</translation>
    </message>
    <message>
        <source>Show the whole plan</source>
        <translation>Mostrar todo el plan</translation>
    </message>
    <message>
        <source>No document fits</source>
        <translation>Ningún documento corresponde</translation>
    </message>
    <message>
        <source>Nobody plans a document in this way.</source>
        <translation>Nadie prevé un documento de este modo.</translation>
    </message>
    <message>
        <source>Nothing is planned yet</source>
        <translation>Aún no hay nada previsto</translation>
    </message>
    <message>
        <source>The plan tells by when each document is submitted and issued, counted back from the opening. It can begin with the documents that the library holds.</source>
        <translation>El plan indica para cuándo se presenta y se publica cada documento, contando hacia atrás desde la apertura. Puede empezar con los documentos que contiene la biblioteca.</translation>
    </message>
    <message>
        <source>The deadlines follow other rules now.</source>
        <translation>Los plazos siguen ahora otras reglas.</translation>
    </message>
    <message>
        <source>The documents that are held are in the plan.</source>
        <translation>Los documentos disponibles están en el plan.</translation>
    </message>
    <message>
        <source>The document is submitted.</source>
        <translation>El documento se ha presentado.</translation>
    </message>
    <message>
        <source>The document is out of the plan.</source>
        <translation>El documento se ha retirado del plan.</translation>
    </message>
</context>
<context>
    <name>rapporteur::gui::MeetingsPage</name>
    <message>
        <source>Meetings on an axis of time</source>
        <translation>Reuniones en un eje de tiempo</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Reuniones</translation>
    </message>
    <message>
        <source>Filter by meeting, title or place</source>
        <translation>Filtrar por reunión, título o lugar</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Órgano</translation>
    </message>
    <message>
        <source>All bodies</source>
        <translation>Todos los órganos</translation>
    </message>
    <message>
        <source>Time axis</source>
        <translation>Eje de tiempo</translation>
    </message>
    <message>
        <source>Add meeting…</source>
        <translation>Añadir reunión…</translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s)</source>
        <translation>
            <numerusform>%n reunión</numerusform>
            <numerusform>%n reuniones</numerusform>
        </translation>
    </message>
    <message>
        <source>No meeting fits the filter</source>
        <translation>Ninguna reunión corresponde al filtro</translation>
    </message>
    <message>
        <source>Fewer conditions may find it.</source>
        <translation>Quizá se encuentre con menos condiciones.</translation>
    </message>
    <message>
        <source>Drop the filter</source>
        <translation>Quitar el filtro</translation>
    </message>
    <message>
        <source>No meetings yet</source>
        <translation>Aún no hay reuniones</translation>
    </message>
    <message>
        <source>Meetings come with the documents whose first pages name them, or are added here.</source>
        <translation>Las reuniones llegan con los documentos cuya primera página las nombra, o se añaden aquí.</translation>
    </message>
    <message>
        <source>%1: %2%3, tentative</source>
        <comment>meeting, days, place</comment>
        <translation>%1: %2%3, por confirmar</translation>
    </message>
    <message>
        <source>%1: %2%3</source>
        <comment>meeting, days, place</comment>
        <translation>%1: %2%3</translation>
    </message>
</context>
<context>
    <name>rapporteur::gui::MessageBar</name>
    <message>
        <source>Kind of message</source>
        <translation>Tipo de mensaje</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>Cerrar el mensaje</translation>
    </message>
</context>
<context>
    <name>rapporteur::gui::NextMeetingPanel</name>
    <message numerus="yes">
        <source>In %n day(s)</source>
        <comment>days to go until a meeting begins</comment>
        <translation>
            <numerusform>Dentro de %n día</numerusform>
            <numerusform>Dentro de %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>Begins today</source>
        <translation>Comienza hoy</translation>
    </message>
    <message>
        <source>Has begun</source>
        <translation>Ha comenzado</translation>
    </message>
    <message>
        <source>tentative</source>
        <translation>por confirmar</translation>
    </message>
    <message numerus="yes">
        <source>Documents before the session are issued by %1, in %n day(s).</source>
        <translation>
            <numerusform>Los documentos anteriores al período de sesiones se publican a más tardar el %1, dentro de %n día.</numerusform>
            <numerusform>Los documentos anteriores al período de sesiones se publican a más tardar el %1, dentro de %n días.</numerusform>
        </translation>
    </message>
    <message>
        <source>Documents before the session are issued by today.</source>
        <translation>Los documentos anteriores al período de sesiones se publican a más tardar hoy.</translation>
    </message>
    <message numerus="yes">
        <source>Documents before the session were to be issued by %1, %n day(s) ago.</source>
        <translation>
            <numerusform>Los documentos anteriores al período de sesiones debían publicarse a más tardar el %1, hace %n día.</numerusform>
            <numerusform>Los documentos anteriores al período de sesiones debían publicarse a más tardar el %1, hace %n días.</numerusform>
        </translation>
    </message>
    <message>
        <source>Next meeting</source>
        <translation>Próxima reunión</translation>
    </message>
    <message>
        <source>Open the meeting</source>
        <translation>Abrir la reunión</translation>
    </message>
    <message>
        <source>Next deadlines</source>
        <translation>Próximos plazos</translation>
    </message>
    <message>
        <source>No meeting lies ahead. Meetings with their days are added under Meetings; their deadlines then stand here.</source>
        <translation>No hay ninguna reunión próxima. Las reuniones con sus fechas se añaden en Reuniones; sus plazos figuran entonces aquí.</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) late</source>
        <translation>
            <numerusform>%n documento con retraso</numerusform>
            <numerusform>%n documentos con retraso</numerusform>
        </translation>
    </message>
    <message>
        <source>Not there yet:</source>
        <comment>language versions</comment>
        <translation>Aún faltan:</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) are not there in %1</source>
        <comment>a language</comment>
        <translation>
            <numerusform>%n documento no está disponible en %1</numerusform>
            <numerusform>%n documentos no están disponibles en %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, tentative</source>
        <comment>a day</comment>
        <translation>%1, por confirmar</translation>
    </message>
    <message>
        <source>Next deadlines of its plan</source>
        <translation>Próximos plazos de su plan</translation>
    </message>
    <message>
        <source>No document is planned for it yet: its page has a plan.</source>
        <translation>Aún no se ha previsto ningún documento para ella: su página tiene un plan.</translation>
    </message>
    <message>
        <source>No deadline of its plan lies ahead.</source>
        <translation>No hay ningún plazo próximo en su plan.</translation>
    </message>
</context>
<context>
    <name>rapporteur::gui::OfficersDialog</name>
    <message>
        <source>Officers</source>
        <translation>Miembros de la mesa</translation>
    </message>
    <message>
        <source>No officers yet</source>
        <translation>Aún no hay miembros de la mesa</translation>
    </message>
    <message>
        <source>Presidents, vice-presidents, rapporteurs and other officers of the body and of this meeting stand here with their terms.</source>
        <translation>Los presidentes, vicepresidentes, relatores y demás miembros de la mesa del órgano y de esta reunión figuran aquí con sus mandatos.</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Añadir…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Editar…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Terms of officers</source>
        <translation>Mandatos de los miembros de la mesa</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Función</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Procedencia</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Mandato</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>De</translation>
    </message>
    <message>
        <source>the body</source>
        <translation>el órgano</translation>
    </message>
    <message>
        <source>New officer</source>
        <translation>Nuevo miembro de la mesa</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>Miembro de la mesa</translation>
    </message>
    <message>
        <source>Role:</source>
        <translation>Función:</translation>
    </message>
    <message>
        <source>the Government or organization</source>
        <translation>el Gobierno o la organización</translation>
    </message>
    <message>
        <source>Region:</source>
        <translation>Región:</translation>
    </message>
    <message>
        <source>the body, whatever meets</source>
        <translation>el órgano, en todas sus reuniones</translation>
    </message>
    <message>
        <source>this meeting: %1</source>
        <translation>esta reunión: %1</translation>
    </message>
    <message>
        <source>Officer of:</source>
        <translation>Miembro de la mesa de:</translation>
    </message>
    <message>
        <source>First day:</source>
        <translation>Primer día:</translation>
    </message>
    <message>
        <source>Last day:</source>
        <translation>Último día:</translation>
    </message>
    <message>
        <source>An officer needs a name.</source>
        <translation>Un miembro de la mesa necesita un nombre.</translation>
    </message>
    <message>
        <source>The officer is kept.</source>
        <translation>El miembro de la mesa se ha guardado.</translation>
    </message>
    <message>
        <source>The officer is removed.</source>
        <translation>El miembro de la mesa se ha eliminado.</translation>
    </message>
    <message>
        <source>Name of the person:</source>
        <translation>Nombre de la persona:</translation>
    </message>
    <message>
        <source>Comes from:</source>
        <translation>Procedencia:</translation>
    </message>
</context>
<context>
    <name>rapporteur::gui::ParagraphDialog</name>
    <message>
        <source>Count the labels that follow up by one</source>
        <translation>Aumentar en uno los números siguientes</translation>
    </message>
    <message>
        <source>Label of the paragraph</source>
        <translation>Número del párrafo</translation>
    </message>
    <message>
        <source>New paragraph</source>
        <translation>Párrafo nuevo</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>such as 5, (b), (ii) or annex I</source>
        <translation>por ejemplo 5, (b), (ii) o anexo I</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>idioma: %1</translation>
    </message>
    <message>
        <source>Kind:</source>
        <translation>Tipo:</translation>
    </message>
    <message>
        <source>Label:</source>
        <translation>Número:</translation>
    </message>
    <message>
        <source>Text:</source>
        <translation>Texto:</translation>
    </message>
    <message>
        <source>A new paragraph needs a text.</source>
        <translation>Un párrafo nuevo necesita un texto.</translation>
    </message>
    <message>
        <source>The label is changed.</source>
        <translation>El número se ha modificado.</translation>
    </message>
    <message>
        <source>The paragraph is inserted.</source>
        <translation>El párrafo se ha insertado.</translation>
    </message>
</context>
<context>
    <name>rapporteur::gui::ParityView</name>
    <message>
        <source>Only in %1</source>
        <translation>Solo aquí: %1</translation>
    </message>
    <message>
        <source>Two paragraphs in %1, one in %2</source>
        <translation>%1: dos párrafos; %2: uno solo</translation>
    </message>
    <message>
        <source>In %1 numbered: %2</source>
        <translation>Numeración (%1): %2</translation>
    </message>
    <message>
        <source>Cited in %1 only: %2</source>
        <translation>Citado solo aquí (%1): %2</translation>
    </message>
    <message>
        <source>Dates in %1 only: %2</source>
        <translation>Fechas solo aquí (%1): %2</translation>
    </message>
    <message>
        <source>Numbers in %1 only: %2</source>
        <translation>Números solo aquí (%1): %2</translation>
    </message>
    <message>
        <source>Differences between the two versions</source>
        <translation>Diferencias entre las dos versiones</translation>
    </message>
    <message>
        <source>No paragraph of the one has a counterpart in the other.</source>
        <translation>Ningún párrafo de una tiene correspondiente en la otra.</translation>
    </message>
    <message>
        <source>No difference: both have the same paragraphs, numbers, citations and dates.</source>
        <translation>Sin diferencias: ambas tienen los mismos párrafos, números, citas y fechas.</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Comparando…</translation>
    </message>
</context>
<context>
    <name>rapporteur::gui::PartEdit</name>
    <message>
        <source>tentative</source>
        <translation>por confirmar</translation>
    </message>
    <message>
        <source>Days of part %1</source>
        <translation>Fechas de la parte %1</translation>
    </message>
    <message>
        <source>2021-11-01/2021-11-05, or: first quarter of 2022</source>
        <translation>2021-11-01/2021-11-05, o: 2022-Q1</translation>
    </message>
    <message>
        <source>Place of part %1</source>
        <translation>Lugar de la parte %1</translation>
    </message>
    <message>
        <source>place</source>
        <translation>lugar</translation>
    </message>
    <message>
        <source>How part %1 is held</source>
        <translation>Modalidad de la parte %1</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>sin indicar</translation>
    </message>
    <message>
        <source>Take this part away</source>
        <translation>Quitar esta parte</translation>
    </message>
    <message>
        <source>Take part %1 away</source>
        <translation>Quitar la parte %1</translation>
    </message>
</context>
<context>
    <name>rapporteur::gui::ParticipationImportDialog</name>
    <message>
        <source>Import a list</source>
        <translation>Importar una lista</translation>
    </message>
    <message>
        <source>State or organization</source>
        <translation>Estado u organización</translation>
    </message>
    <message>
        <source>Nothing of this table would change the list. See whether the columns are right.</source>
        <translation>Nada de esta tabla modificaría la lista. Compruebe que las columnas son correctas.</translation>
    </message>
    <message>
        <source>The list is imported.</source>
        <translation>La lista se ha importado.</translation>
    </message>
</context>
<context>
    <name>rapporteur::gui::PlanAxis</name>
    <message>
        <source>done</source>
        <comment>a step</comment>
        <translation>hecho</translation>
    </message>
    <message>
        <source>late</source>
        <comment>a step</comment>
        <translation>con retraso</translation>
    </message>
    <message>
        <source>ahead</source>
        <comment>a step</comment>
        <translation>por venir</translation>
    </message>
    <message>
        <source>no day known</source>
        <translation>fecha desconocida</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>step, day, done or late</comment>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>line of issue</source>
        <translation>límite de publicación</translation>
    </message>
    <message>
        <source>opening</source>
        <translation>apertura</translation>
    </message>
</context>
<context>
    <name>rapporteur::gui::PlanModel</name>
    <message>
        <source>no day known</source>
        <translation>fecha desconocida</translation>
    </message>
    <message>
        <source>%1, done</source>
        <comment>day of a step</comment>
        <translation>%1, hecho</translation>
    </message>
    <message>
        <source>%1, late</source>
        <comment>day of a step</comment>
        <translation>%1, con retraso</translation>
    </message>
    <message>
        <source>%1, tentative</source>
        <comment>day of a step</comment>
        <translation>%1, por confirmar</translation>
    </message>
    <message>
        <source>Fixed by a person: %1</source>
        <translation>Fijado por una persona: %1</translation>
    </message>
    <message>
        <source>More than the %1 words that the rules allow</source>
        <translation>Más de las %1 palabras que permiten las reglas</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>Submitted by</source>
        <translation>Presentación</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Publicación</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Palabras</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>Redacción</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Set by a person: %1</source>
        <translation>Fijado por una persona: %1</translation>
    </message>
</context>
<context>
    <name>rapporteur::gui::ReaderPanel</name>
    <message>
        <source>Outline</source>
        <translation>Esquema</translation>
    </message>
    <message>
        <source>Paragraphs</source>
        <translation>Párrafos</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Diferencias</translation>
    </message>
    <message>
        <source>Differences (%1)</source>
        <translation>Diferencias (%1)</translation>
    </message>
</context>
<context>
    <name>rapporteur::gui::ReaderTab</name>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>Ajustar al ancho</translation>
    </message>
    <message>
        <source>Fit page</source>
        <translation>Ajustar a la página</translation>
    </message>
    <message>
        <source>The file of this language version is gone. Import the document again.</source>
        <translation>El archivo de esta versión lingüística ha desaparecido. Importe de nuevo el documento.</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Abriendo…</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>de %1</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>This password does not open the document. Try again:</source>
        <translation>Esta contraseña no abre el documento. Inténtelo de nuevo:</translation>
    </message>
    <message>
        <source>The document is protected. Its password:</source>
        <translation>El documento está protegido. Su contraseña:</translation>
    </message>
    <message>
        <source>The library holds no version of %1 in this language.</source>
        <translation>La biblioteca no contiene ninguna versión de %1 en este idioma.</translation>
    </message>
    <message>
        <source>This link is not opened: %1</source>
        <translation>Este enlace no se abre: %1</translation>
    </message>
    <message>
        <source>, para. %1</source>
        <translation>, párr.&#xa0;%1</translation>
    </message>
    <message>
        <source>, p. %1</source>
        <translation>, pág.&#xa0;%1</translation>
    </message>
    <message>
        <source>Beside</source>
        <translation>Al lado</translation>
    </message>
    <message>
        <source>Another language or document beside this one</source>
        <translation>Otro idioma u otro documento al lado de este</translation>
    </message>
    <message>
        <source>the first</source>
        <translation>el primero</translation>
    </message>
    <message>
        <source>the second</source>
        <translation>el segundo</translation>
    </message>
    <message>
        <source>Another document…</source>
        <translation>Otro documento…</translation>
    </message>
    <message>
        <source>Close the version beside</source>
        <translation>Cerrar la versión de al lado</translation>
    </message>
</context>
<context>
    <name>rapporteur::gui::ReaderView</name>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>Página %1</translation>
    </message>
    <message>
        <source>%1 (not in this library)</source>
        <translation>%1 (no está en esta biblioteca)</translation>
    </message>
</context>
<context>
    <name>rapporteur::gui::RelationDialog</name>
    <message>
        <source>New relation</source>
        <translation>Relación nueva</translation>
    </message>
    <message>
        <source>Paragraph of this decision:</source>
        <translation>Párrafo de esta decisión:</translation>
    </message>
    <message>
        <source>such as 5 (b); empty for the whole</source>
        <translation>por ejemplo 5 (b); vacío si es la decisión entera</translation>
    </message>
    <message>
        <source>Found in</source>
        <translation>Se encuentra en</translation>
    </message>
    <message>
        <source>Prepared by</source>
        <translation>Preparada por</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Relación</translation>
    </message>
    <message>
        <source>Relation:</source>
        <translation>Relación:</translation>
    </message>
    <message>
        <source>To:</source>
        <translation>Con:</translation>
    </message>
    <message>
        <source>Its paragraph:</source>
        <translation>Su párrafo:</translation>
    </message>
    <message>
        <source>Note:</source>
        <translation>Nota:</translation>
    </message>
    <message>
        <source>symbol, such as UNEP/MC/COP.4/28</source>
        <translation>signatura, por ejemplo UNEP/MC/COP.4/28</translation>
    </message>
    <message>
        <source>number, such as MC-3/11, or an article of a treaty</source>
        <translation>número, por ejemplo MC-3/11, o artículo de un tratado</translation>
    </message>
    <message>
        <source>The relation is kept.</source>
        <translation>La relación se ha guardado.</translation>
    </message>
</context>
<context>
    <name>rapporteur::gui::RuleSetDialog</name>
    <message>
        <source>length, of the secretariat</source>
        <comment>a limit of words</comment>
        <translation>extensión, de la secretaría</translation>
    </message>
    <message>
        <source>length, of others</source>
        <comment>a limit of words</comment>
        <translation>extensión, de otros</translation>
    </message>
    <message>
        <source>Rules of deadlines</source>
        <translation>Reglas de los plazos</translation>
    </message>
    <message>
        <source>Set of rules</source>
        <translation>Conjunto de reglas</translation>
    </message>
    <message>
        <source>Deadlines and limits of the set</source>
        <translation>Plazos y límites del conjunto</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regla</translation>
    </message>
    <message>
        <source>New set…</source>
        <translation>Nuevo conjunto…</translation>
    </message>
    <message>
        <source>Name and source…</source>
        <translation>Nombre y fuente…</translation>
    </message>
    <message>
        <source>Remove the set</source>
        <translation>Eliminar el conjunto</translation>
    </message>
    <message>
        <source>Add a deadline…</source>
        <translation>Añadir un plazo…</translation>
    </message>
    <message>
        <source>Add a limit of words…</source>
        <translation>Añadir un límite de palabras…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Editar…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Eliminar</translation>
    </message>
    <message numerus="yes">
        <source>at most %n word(s)</source>
        <translation>
            <numerusform>%n palabra como máximo</numerusform>
            <numerusform>%n palabras como máximo</numerusform>
        </translation>
    </message>
    <message>
        <source>New set of rules</source>
        <translation>Nuevo conjunto de reglas</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>Nombre:</translation>
    </message>
    <message>
        <source>Source:</source>
        <translation>Fuente:</translation>
    </message>
    <message>
        <source>where the rules stand</source>
        <translation>dónde figuran las reglas</translation>
    </message>
    <message>
        <source>It begins with the deadlines and limits of the set that is shown.</source>
        <translation>Comienza con los plazos y límites del conjunto que se muestra.</translation>
    </message>
    <message>
        <source>A set of rules needs a name.</source>
        <translation>Un conjunto de reglas necesita un nombre.</translation>
    </message>
    <message>
        <source>The set of rules is kept.</source>
        <translation>El conjunto de reglas se ha guardado.</translation>
    </message>
    <message>
        <source>The set of rules is removed.</source>
        <translation>El conjunto de reglas se ha eliminado.</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Plazo</translation>
    </message>
    <message>
        <source>Category:</source>
        <translation>Categoría:</translation>
    </message>
    <message>
        <source>Step:</source>
        <translation>Paso:</translation>
    </message>
    <message>
        <source>Distance:</source>
        <translation>Distancia:</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Distancia</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>semanas</translation>
    </message>
    <message>
        <source>days</source>
        <translation>días</translation>
    </message>
    <message>
        <source>months</source>
        <translation>meses</translation>
    </message>
    <message>
        <source>Side:</source>
        <translation>Antes o después:</translation>
    </message>
    <message>
        <source>before</source>
        <translation>antes</translation>
    </message>
    <message>
        <source>after</source>
        <translation>después</translation>
    </message>
    <message>
        <source>Counted from:</source>
        <translation>Contado desde:</translation>
    </message>
    <message>
        <source>the opening</source>
        <translation>la apertura</translation>
    </message>
    <message>
        <source>the closing</source>
        <translation>la clausura</translation>
    </message>
    <message>
        <source>The set has a deadline for this step of this category already.</source>
        <translation>El conjunto ya tiene un plazo para este paso de esta categoría.</translation>
    </message>
    <message>
        <source>The deadline is kept.</source>
        <translation>El plazo se ha guardado.</translation>
    </message>
    <message>
        <source>Limit of words</source>
        <translation>Límite de palabras</translation>
    </message>
    <message>
        <source>Author:</source>
        <translation>Autor:</translation>
    </message>
    <message>
        <source>the secretariat</source>
        <translation>la secretaría</translation>
    </message>
    <message>
        <source>somebody else</source>
        <translation>otra persona o entidad</translation>
    </message>
    <message>
        <source>At most, words:</source>
        <translation>Palabras como máximo:</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Palabras</translation>
    </message>
    <message>
        <source>The set has a limit for this category and author already.</source>
        <translation>El conjunto ya tiene un límite para esta categoría y este autor.</translation>
    </message>
    <message>
        <source>The limit is kept.</source>
        <translation>El límite se ha guardado.</translation>
    </message>
    <message>
        <source>The rule is removed.</source>
        <translation>La regla se ha eliminado.</translation>
    </message>
    <message>
        <source>Unit of time:</source>
        <translation>Unidad de tiempo:</translation>
    </message>
</context>
<context>
    <name>rapporteur::gui::SearchModel</name>
    <message>
        <source>page %1</source>
        <translation>página %1</translation>
    </message>
    <message>
        <source>paragraph %1</source>
        <translation>párrafo %1</translation>
    </message>
    <message>
        <source>No symbol yet</source>
        <translation>Aún sin signatura</translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s)</source>
        <translation>
            <numerusform>%n párrafo</numerusform>
            <numerusform>%n párrafos</numerusform>
        </translation>
    </message>
    <message>
        <source>title or symbol</source>
        <translation>título o signatura</translation>
    </message>
</context>
<context>
    <name>rapporteur::gui::SearchPage</name>
    <message>
        <source>Show more documents</source>
        <translation>Mostrar más documentos</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Búsqueda</translation>
    </message>
    <message>
        <source>Words, &quot;phrases&quot;, prefix*, AND OR NOT, symbol: title: meeting: lang: year: kind: cites:</source>
        <translation>Palabras, &quot;frases&quot;, prefijo*, AND OR NOT, symbol: title: meeting: lang: year: kind: cites:</translation>
    </message>
    <message>
        <source>What to search for</source>
        <translation>Qué buscar</translation>
    </message>
    <message>
        <source>Language of the texts</source>
        <translation>Idioma de los textos</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>Todos los idiomas</translation>
    </message>
    <message>
        <source>Order of the results</source>
        <translation>Orden de los resultados</translation>
    </message>
    <message>
        <source>Best first</source>
        <translation>Los mejores primero</translation>
    </message>
    <message>
        <source>By symbol</source>
        <translation>Por signatura</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Guardar…</translation>
    </message>
    <message>
        <source>Keep this search in the sidebar</source>
        <translation>Conservar esta búsqueda en la barra lateral</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>This cannot be searched for</source>
        <translation>Esto no se puede buscar</translation>
    </message>
    <message>
        <source>Search in all texts, titles and symbols</source>
        <translation>Busque en todos los textos, títulos y signaturas</translation>
    </message>
    <message>
        <source>Words in any of the six languages; symbols may be typed in part: mc cop4 inf17</source>
        <translation>Palabras en cualquiera de los seis idiomas; las signaturas se pueden escribir en parte: mc cop4 inf17</translation>
    </message>
    <message>
        <source>Nothing was found</source>
        <translation>No se encontró nada</translation>
    </message>
    <message>
        <source>Fewer words, or the beginning of a word with a star, find more.</source>
        <translation>Con menos palabras, o con el comienzo de una palabra y un asterisco, se encuentra más.</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n documento</numerusform>
            <numerusform>%n documentos</numerusform>
        </translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>al menos %1</translation>
    </message>
    <message>
        <source>no paragraph holds all the words; these documents hold them in different ones</source>
        <translation>ningún párrafo contiene todas las palabras; estos documentos las contienen en párrafos distintos</translation>
    </message>
    <message>
        <source>There is no further document with what was searched for.</source>
        <translation>No hay más documentos que contengan lo buscado.</translation>
    </message>
    <message>
        <source>Save the search</source>
        <translation>Guardar la búsqueda</translation>
    </message>
    <message>
        <source>Name in the sidebar:</source>
        <translation>Nombre en la barra lateral:</translation>
    </message>
    <message>
        <source>The search was saved.</source>
        <translation>La búsqueda se ha guardado.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a value with its count</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Reunión</translation>
    </message>
    <message>
        <source>All meetings</source>
        <translation>Todas las reuniones</translation>
    </message>
    <message>
        <source>Kind of document</source>
        <translation>Tipo de documento</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Todos los tipos</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Año</translation>
    </message>
    <message>
        <source>All years</source>
        <translation>Todos los años</translation>
    </message>
</context>
<context>
    <name>rapporteur::gui::SettingsDialog</name>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
</context>
<context>
    <name>rapporteur::gui::ShortcutsDialog</name>
    <message>
        <source>Set</source>
        <translation>Asignar</translation>
    </message>
    <message>
        <source>As it came</source>
        <translation>Por defecto</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Commands and their shortcuts</source>
        <translation>Comandos y sus atajos</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Atajo</translation>
    </message>
    <message>
        <source>New shortcut</source>
        <translation>Atajo nuevo</translation>
    </message>
    <message>
        <source>Taken already by “%1”: choose another one, or take it away there first.</source>
        <translation>Ya lo usa «%1»: elija otro o quíteselo antes a ese comando.</translation>
    </message>
</context>
<context>
    <name>rapporteur::gui::Sidebar</name>
    <message>
        <source>Sections of the library</source>
        <translation>Secciones de la biblioteca</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Búsquedas guardadas</translation>
    </message>
    <message numerus="yes">
        <source>Inbox, %n question(s) waiting</source>
        <translation>
            <numerusform>Bandeja de entrada, %n pregunta en espera</numerusform>
            <numerusform>Bandeja de entrada, %n preguntas en espera</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete the saved search</source>
        <translation>Eliminar la búsqueda guardada</translation>
    </message>
    <message>
        <source>The saved search was deleted.</source>
        <translation>La búsqueda guardada se ha eliminado.</translation>
    </message>
</context>
<context>
    <name>rapporteur::gui::StartPage</name>
    <message>
        <source>Opened lately</source>
        <translation>Abiertas recientemente</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>New library…</source>
        <translation>Nueva biblioteca…</translation>
    </message>
    <message>
        <source>Open library…</source>
        <translation>Abrir una biblioteca…</translation>
    </message>
    <message>
        <source>Look at the sample library</source>
        <translation>Ver la biblioteca de ejemplo</translation>
    </message>
    <message>
        <source>Libraries opened lately</source>
        <translation>Bibliotecas abiertas recientemente</translation>
    </message>
    <message>
        <source>Rapporteur</source>
        <translation>Rapporteur</translation>
    </message>
    <message>
        <source>The documents of a conference, in all their languages, on this computer: found, read, compared, and followed up without a network.</source>
        <translation>Los documentos de una conferencia, en todos sus idiomas, en este equipo: se encuentran, se leen, se comparan y se siguen sin red.</translation>
    </message>
</context>
<context>
    <name>rapporteur::gui::StatusDialog</name>
    <message>
        <source>Paragraph:</source>
        <translation>Párrafo:</translation>
    </message>
    <message numerus="yes">
        <source>Status of %n mandate(s)</source>
        <translation>
            <numerusform>Estado de %n mandato</numerusform>
            <numerusform>Estado de %n mandatos</numerusform>
        </translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>As at</source>
        <translation>A fecha de</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Kind of evidence</source>
        <translation>Tipo de prueba</translation>
    </message>
    <message>
        <source>No evidence yet</source>
        <translation>Aún no hay pruebas</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Pruebas</translation>
    </message>
    <message>
        <source>Paragraph of the document</source>
        <translation>Párrafo del documento</translation>
    </message>
    <message>
        <source>such as 5 (b)</source>
        <translation>por ejemplo 5 (b)</translation>
    </message>
    <message>
        <source>Status:</source>
        <translation>Estado:</translation>
    </message>
    <message>
        <source>As at:</source>
        <translation>A fecha de:</translation>
    </message>
    <message>
        <source>Note:</source>
        <translation>Nota:</translation>
    </message>
    <message>
        <source>Shown by:</source>
        <translation>Prueba:</translation>
    </message>
    <message>
        <source>Symbol, such as UNEP/MC/COP.4/17</source>
        <translation>Signatura, por ejemplo UNEP/MC/COP.4/17</translation>
    </message>
    <message>
        <source>https://…</source>
        <translation>https://…</translation>
    </message>
    <message>
        <source>Notification, letter, payment …</source>
        <translation>Notificación, carta, pago…</translation>
    </message>
    <message>
        <source>The status is recorded.</source>
        <translation>El estado queda registrado.</translation>
    </message>
    <message>
        <source>Symbol of the document whose file it is</source>
        <translation>Signatura del documento al que pertenece el archivo</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>activity and when it was</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>There is none in the library yet.</source>
        <translation>Aún no hay ninguno en la biblioteca.</translation>
    </message>
    <message>
        <source>Type a part of its name</source>
        <translation>Escriba una parte del nombre</translation>
    </message>
</context>
<context>
    <name>rapporteur::gui::TableImportDialog</name>
    <message>
        <source>new</source>
        <translation>nueva</translation>
    </message>
    <message>
        <source>changes</source>
        <translation>cambios</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>sin cambios</translation>
    </message>
    <message>
        <source>cannot be taken</source>
        <translation>no se puede incorporar</translation>
    </message>
    <message>
        <source>%1, read as %2. Say what each column holds; what is left open is not read.</source>
        <translation>%1, leído como %2. Indique lo que contiene cada columna; lo que quede sin indicar no se lee.</translation>
    </message>
    <message>
        <source>Columns of the table</source>
        <translation>Columnas de la tabla</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Columna</translation>
    </message>
    <message>
        <source>First entry</source>
        <translation>Primer dato</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Contiene</translation>
    </message>
    <message>
        <source>What would come in</source>
        <translation>Lo que se incorporaría</translation>
    </message>
    <message>
        <source>What the column %1 holds</source>
        <translation>Lo que contiene la columna %1</translation>
    </message>
    <message>
        <source>(left out)</source>
        <translation>(omitida)</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n nueva</numerusform>
            <numerusform>%n nuevas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n modificada</numerusform>
            <numerusform>%n modificadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <translation>
            <numerusform>%n sin cambios</numerusform>
            <numerusform>%n sin cambios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n rechazada</numerusform>
            <numerusform>%n rechazadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1 of the file</source>
        <translation>Línea %1 del archivo</translation>
    </message>
    <message>
        <source>Tables as text (*.csv *.tsv *.txt)</source>
        <translation>Tablas como texto (*.csv *.tsv *.txt)</translation>
    </message>
</context>
<context>
    <name>rapporteur::gui::TagMenu</name>
    <message>
        <source>&amp;Tags</source>
        <translation>E&amp;tiquetas</translation>
    </message>
    <message>
        <source>Reading the tags…</source>
        <translation>Leyendo las etiquetas…</translation>
    </message>
    <message>
        <source>%1 (on %2 of %3)</source>
        <translation>%1 (en %2 de %3)</translation>
    </message>
    <message>
        <source>&amp;New tag…</source>
        <translation>&amp;Nueva etiqueta…</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>Nueva etiqueta</translation>
    </message>
    <message>
        <source>Its name:</source>
        <translation>Su nombre:</translation>
    </message>
    <message>
        <source>Tagged: %1.</source>
        <translation>Etiqueta puesta: %1.</translation>
    </message>
    <message>
        <source>Tag taken off: %1.</source>
        <translation>Etiqueta quitada: %1.</translation>
    </message>
</context>
<context>
    <name>rapporteur::gui::TagsDialog</name>
    <message>
        <source>No tags yet. Ctrl+T in the list of documents puts one on a document.</source>
        <translation>Aún no hay etiquetas. Ctrl+T en la lista de documentos pone una en un documento.</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renombrar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Tag %1 is called %2 now.</source>
        <translation>La etiqueta %1 se llama ahora %2.</translation>
    </message>
    <message>
        <source>The tag %1 was deleted.</source>
        <translation>La etiqueta %1 se eliminó.</translation>
    </message>
</context>
<context>
    <name>rapporteur::gui::ThumbnailModel</name>
    <message>
        <source>Page %1</source>
        <translation>Página %1</translation>
    </message>
</context>
<context>
    <name>rapporteur::gui::TodayPage</name>
    <message>
        <source>Documents that you open are kept here, at the page where you left them.</source>
        <translation>Los documentos que abre se conservan aquí, en la página en que los dejó.</translation>
    </message>
    <message>
        <source>Go through the inbox</source>
        <translation>Revisar la bandeja de entrada</translation>
    </message>
    <message>
        <source>What came in</source>
        <translation>Últimos documentos recibidos</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Continue reading</source>
        <translation>Continuar la lectura</translation>
    </message>
    <message>
        <source>Waiting for you</source>
        <translation>En espera de su respuesta</translation>
    </message>
    <message>
        <source>Nothing yet. Drop PDFs or whole folders into the window.</source>
        <translation>Nada por ahora. Suelte archivos PDF o carpetas enteras en la ventana.</translation>
    </message>
    <message>
        <source>page %1</source>
        <translation>página %1</translation>
    </message>
    <message>
        <source>Nothing: every reading is sure or was decided.</source>
        <translation>Nada: todas las lecturas son seguras o ya se decidieron.</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) in the inbox.</source>
        <translation>
            <numerusform>%n pregunta en la bandeja de entrada.</numerusform>
            <numerusform>%n preguntas en la bandeja de entrada.</numerusform>
        </translation>
    </message>
    <message>
        <source>What falls due</source>
        <translation>Lo que vence</translation>
    </message>
    <message numerus="yes">
        <source>%n mandate(s) overdue</source>
        <translation>
            <numerusform>%n mandato con retraso</numerusform>
            <numerusform>%n mandatos con retraso</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mandate(s) due within three months</source>
        <translation>
            <numerusform>%n mandato que vence en tres meses</numerusform>
            <numerusform>%n mandatos que vencen en tres meses</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing that decisions ask is overdue or due within three months.</source>
        <translation>Nada de lo que piden las decisiones tiene retraso ni vence en tres meses.</translation>
    </message>
    <message>
        <source>Next meeting</source>
        <translation>Próxima reunión</translation>
    </message>
</context>
<context>
    <name>rapporteur::gui::TranslationsEdit</name>
    <message>
        <source>Language of the text</source>
        <translation>Idioma del texto</translation>
    </message>
    <message>
        <source>%1 ✓</source>
        <comment>a language that has a text</comment>
        <translation>%1 ✓</translation>
    </message>
</context>
<context>
    <name>refusals</name>
    <message>
        <source>document</source>
        <translation>documento</translation>
    </message>
    <message>
        <source>this is no symbol of a document.</source>
        <translation>no es la signatura de un documento.</translation>
    </message>
    <message>
        <source>title</source>
        <translation>título</translation>
    </message>
    <message>
        <source>an activity needs a title in one language at least.</source>
        <translation>una actividad necesita un título al menos en un idioma.</translation>
    </message>
    <message>
        <source>address</source>
        <translation>dirección</translation>
    </message>
    <message>
        <source>it must begin with http:// or https://.</source>
        <translation>debe comenzar por http:// o https://.</translation>
    </message>
    <message>
        <source>evidence</source>
        <translation>prueba</translation>
    </message>
    <message>
        <source>it must say something.</source>
        <translation>debe decir algo.</translation>
    </message>
    <message>
        <source>status</source>
        <translation>estado</translation>
    </message>
    <message>
        <source>it is the absence of an entry.</source>
        <translation>es la ausencia de una entrada.</translation>
    </message>
    <message>
        <source>date</source>
        <translation>fecha</translation>
    </message>
    <message>
        <source>a status tells of a day.</source>
        <translation>un estado se refiere a un día.</translation>
    </message>
    <message>
        <source>a status tells what has been, and this day is still to come. Plan it as the next step of the mandate instead.</source>
        <translation>un estado dice lo que ha sido, y este día está aún por venir. Indíquelo más bien como paso siguiente del mandato.</translation>
    </message>
    <message>
        <source>days</source>
        <translation>días</translation>
    </message>
    <message>
        <source>part %1 ends before it begins.</source>
        <translation>la parte %1 termina antes de empezar.</translation>
    </message>
    <message>
        <source>part %1 shares days with part %2.</source>
        <translation>la parte %1 comparte días con la parte %2.</translation>
    </message>
    <message>
        <source>days are given in the Gregorian calendar, from 1945 on.</source>
        <translation>los días se indican en el calendario gregoriano, a partir de 1945.</translation>
    </message>
    <message>
        <source>time zone</source>
        <translation>zona horaria</translation>
    </message>
    <message>
        <source>there is no such time zone; write it as Europe/Zurich.</source>
        <translation>no existe esa zona horaria; escríbala así: Europe/Zurich.</translation>
    </message>
    <message>
        <source>the time of part %1 ends before it begins.</source>
        <translation>el horario de la parte %1 termina antes de empezar.</translation>
    </message>
    <message>
        <source>meeting</source>
        <translation>reunión</translation>
    </message>
    <message>
        <source>a meeting needs a number in its series, or a code.</source>
        <translation>una reunión necesita un número en su serie o un código.</translation>
    </message>
    <message>
        <source>the body has another meeting with this code.</source>
        <translation>el órgano tiene otra reunión con este código.</translation>
    </message>
    <message>
        <source>a meeting is not related to itself.</source>
        <translation>una reunión no está relacionada consigo misma.</translation>
    </message>
    <message numerus="yes">
        <source>%n records hang on it (documents, decisions, activities, agendas, plans); move them first.</source>
        <translation>
            <numerusform>%n registro depende de ella (documentos, decisiones, actividades, programas, planes); trasládelo antes.</numerusform>
            <numerusform>%n registros dependen de ella (documentos, decisiones, actividades, programas, planes); trasládelos antes.</numerusform>
        </translation>
    </message>
    <message>
        <source>name</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>an officer needs a name.</source>
        <translation>un miembro de la mesa necesita un nombre.</translation>
    </message>
    <message>
        <source>term</source>
        <translation>mandato</translation>
    </message>
    <message>
        <source>the term ends before it begins.</source>
        <translation>el mandato termina antes de empezar.</translation>
    </message>
    <message>
        <source>a planned document needs a symbol or a title.</source>
        <translation>un documento previsto necesita una signatura o un título.</translation>
    </message>
    <message>
        <source>state</source>
        <translation>estado</translation>
    </message>
    <message>
        <source>a state set by hand needs a reason.</source>
        <translation>un estado fijado a mano necesita un motivo.</translation>
    </message>
    <message>
        <source>day</source>
        <translation>día</translation>
    </message>
    <message>
        <source>a day other than the rule&apos;s needs a reason.</source>
        <translation>un día distinto del de la regla necesita un motivo.</translation>
    </message>
    <message>
        <source>number</source>
        <translation>número</translation>
    </message>
    <message>
        <source>words, pages and parts are not negative.</source>
        <translation>las palabras, las páginas y las partes no pueden ser negativas.</translation>
    </message>
    <message>
        <source>another planned document of the meeting has this symbol.</source>
        <translation>otro documento previsto de la reunión tiene esta signatura.</translation>
    </message>
    <message>
        <source>a set of rules needs a name.</source>
        <translation>un conjunto de reglas necesita un nombre.</translation>
    </message>
    <message>
        <source>another set of rules has this name.</source>
        <translation>otro conjunto de reglas tiene este nombre.</translation>
    </message>
    <message>
        <source>an offset is at most 3660 days, weeks or months.</source>
        <translation>un desfase es de 3660 días, semanas o meses como máximo.</translation>
    </message>
    <message>
        <source>rules</source>
        <translation>reglas</translation>
    </message>
    <message numerus="yes">
        <source>%n meetings use this set of rules.</source>
        <translation>
            <numerusform>%n reunión usa este conjunto de reglas.</numerusform>
            <numerusform>%n reuniones usan este conjunto de reglas.</numerusform>
        </translation>
    </message>
    <message>
        <source>this is the only set of rules.</source>
        <translation>es el único conjunto de reglas.</translation>
    </message>
    <message numerus="yes">
        <source>%n meetings in which it takes part</source>
        <translation>
            <numerusform>%n reunión en la que participa</numerusform>
            <numerusform>%n reuniones en las que participa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n treaties to which it is a Party</source>
        <translation>
            <numerusform>%n tratado en el que es Parte</numerusform>
            <numerusform>%n tratados en los que es Parte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n calls addressed to it</source>
        <translation>
            <numerusform>%n solicitud que se le dirige</numerusform>
            <numerusform>%n solicitudes que se le dirigen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n submissions of it</source>
        <translation>
            <numerusform>%n comunicación suya</numerusform>
            <numerusform>%n comunicaciones suyas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n memberships of groups</source>
        <translation>
            <numerusform>%n pertenencia a un grupo</numerusform>
            <numerusform>%n pertenencias a grupos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n leads of areas of cooperation</source>
        <translation>
            <numerusform>%n dirección de una esfera de cooperación</numerusform>
            <numerusform>%n direcciones de esferas de cooperación</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n agreements</source>
        <translation>
            <numerusform>%n acuerdo</numerusform>
            <numerusform>%n acuerdos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contributions</source>
        <translation>
            <numerusform>%n contribución</numerusform>
            <numerusform>%n contribuciones</numerusform>
        </translation>
    </message>
    <message>
        <source>code</source>
        <translation>código</translation>
    </message>
    <message>
        <source>the code of a State has three letters, as JPN (ISO 3166-1).</source>
        <translation>el código de un Estado tiene tres letras, como JPN (ISO 3166-1).</translation>
    </message>
    <message numerus="yes">
        <source>a code has at most %n letters.</source>
        <translation>
            <numerusform>un código tiene como máximo %n carácter.</numerusform>
            <numerusform>un código tiene como máximo %n caracteres.</numerusform>
        </translation>
    </message>
    <message>
        <source>another organization has this code.</source>
        <translation>otra organización tiene este código.</translation>
    </message>
    <message numerus="yes">
        <source>a name has at most %n letters.</source>
        <translation>
            <numerusform>un nombre tiene como máximo %n carácter.</numerusform>
            <numerusform>un nombre tiene como máximo %n caracteres.</numerusform>
        </translation>
    </message>
    <message>
        <source>another organization has this name.</source>
        <translation>otra organización tiene este nombre.</translation>
    </message>
    <message>
        <source>an organization needs a name.</source>
        <translation>una organización necesita un nombre.</translation>
    </message>
    <message>
        <source>organization</source>
        <translation>organización</translation>
    </message>
    <message>
        <source>the library holds more of it: %1. Remove that first.</source>
        <extracomment>%1 is a list such as &quot;2 calls addressed to it, 1 agreement&quot;</extracomment>
        <translation>la biblioteca contiene más datos suyos: %1. Elimínelos antes.</translation>
    </message>
    <message>
        <source>reference</source>
        <translation>referencia</translation>
    </message>
    <message>
        <source>decision</source>
        <translation>decisión</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>notas</translation>
    </message>
    <message>
        <source>an agreement needs a reference or a title.</source>
        <translation>un acuerdo necesita una referencia o un título.</translation>
    </message>
    <message>
        <source>receiver</source>
        <translation>receptor</translation>
    </message>
    <message>
        <source>who serves and who pays are two entities.</source>
        <translation>quien presta el servicio y quien lo paga son dos entidades distintas.</translation>
    </message>
    <message>
        <source>day of signature</source>
        <translation>fecha de la firma</translation>
    </message>
    <message>
        <source>another agreement has this reference.</source>
        <translation>otro acuerdo tiene esta referencia.</translation>
    </message>
    <message>
        <source>service</source>
        <translation>servicio</translation>
    </message>
    <message>
        <source>a line of an agreement names a service.</source>
        <translation>una partida de un acuerdo indica un servicio.</translation>
    </message>
    <message>
        <source>what was delivered</source>
        <translation>lo prestado</translation>
    </message>
    <message>
        <source>day of delivery</source>
        <translation>fecha de prestación</translation>
    </message>
    <message>
        <source>agreement</source>
        <translation>acuerdo</translation>
    </message>
    <message numerus="yes">
        <source>it has %n lines. Delete them first.</source>
        <translation>
            <numerusform>tiene %n partida. Elimínela antes.</numerusform>
            <numerusform>tiene %n partidas. Elimínelas antes.</numerusform>
        </translation>
    </message>
    <message>
        <source>a call needs a reference or a title.</source>
        <translation>una solicitud necesita una referencia o un título.</translation>
    </message>
    <message>
        <source>opening</source>
        <translation>apertura</translation>
    </message>
    <message>
        <source>deadline</source>
        <translation>plazo</translation>
    </message>
    <message>
        <source>it is over before the call is opened.</source>
        <translation>vence antes de que se abra la solicitud.</translation>
    </message>
    <message>
        <source>audience</source>
        <translation>destinatarios</translation>
    </message>
    <message>
        <source>name the meeting of the treaty whose Parties are asked.</source>
        <translation>indique la reunión del tratado a cuyas Partes se pide.</translation>
    </message>
    <message>
        <source>day of receipt</source>
        <translation>fecha de recepción</translation>
    </message>
    <message>
        <source>a submission needs the day on which it was received.</source>
        <translation>una comunicación necesita el día en que se recibió.</translation>
    </message>
    <message>
        <source>summary</source>
        <translation>resumen</translation>
    </message>
    <message>
        <source>file</source>
        <translation>archivo</translation>
    </message>
    <message>
        <source>a file needs a name.</source>
        <translation>un archivo necesita un nombre.</translation>
    </message>
    <message>
        <source>call</source>
        <translation>solicitud</translation>
    </message>
    <message numerus="yes">
        <source>%n submissions answer it.</source>
        <translation>
            <numerusform>%n comunicación responde a ella.</numerusform>
            <numerusform>%n comunicaciones responden a ella.</numerusform>
        </translation>
    </message>
    <message>
        <source>year</source>
        <translation>año</translation>
    </message>
    <message>
        <source>years are given from 1945 to 2199.</source>
        <translation>los años se indican de 1945 a 2199.</translation>
    </message>
    <message>
        <source>day of the pledge</source>
        <translation>fecha de la promesa</translation>
    </message>
    <message>
        <source>purpose</source>
        <translation>finalidad</translation>
    </message>
    <message>
        <source>area before</source>
        <translation>esfera anterior</translation>
    </message>
    <message>
        <source>an area cannot continue itself.</source>
        <translation>una esfera no puede continuarse a sí misma.</translation>
    </message>
    <message>
        <source>beginning</source>
        <translation>comienzo</translation>
    </message>
    <message>
        <source>the area that it continues is not over by then.</source>
        <translation>la esfera que continúa no ha terminado para entonces.</translation>
    </message>
    <message>
        <source>end</source>
        <translation>fin</translation>
    </message>
    <message>
        <source>the area that continues it begins on %1.</source>
        <translation>la esfera que la continúa comienza el %1.</translation>
    </message>
    <message>
        <source>a group needs a name.</source>
        <translation>un grupo necesita un nombre.</translation>
    </message>
    <message>
        <source>group above</source>
        <translation>grupo superior</translation>
    </message>
    <message>
        <source>a group cannot stand under itself.</source>
        <translation>un grupo no puede depender de sí mismo.</translation>
    </message>
    <message>
        <source>group</source>
        <translation>grupo</translation>
    </message>
    <message numerus="yes">
        <source>%n groups stand under it.</source>
        <translation>
            <numerusform>%n grupo depende de él.</numerusform>
            <numerusform>%n grupos dependen de él.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n areas of cooperation are its work.</source>
        <translation>
            <numerusform>%n esfera de cooperación está a su cargo.</numerusform>
            <numerusform>%n esferas de cooperación están a su cargo.</numerusform>
        </translation>
    </message>
    <message>
        <source>person</source>
        <translation>persona</translation>
    </message>
    <message>
        <source>member</source>
        <translation>miembro</translation>
    </message>
    <message>
        <source>it is a member of the group at that time.</source>
        <translation>ya es miembro del grupo en ese período.</translation>
    </message>
    <message>
        <source>a heading needs a name.</source>
        <translation>un encabezado necesita un nombre.</translation>
    </message>
    <message>
        <source>heading</source>
        <translation>encabezado</translation>
    </message>
    <message numerus="yes">
        <source>%n areas of cooperation stand under it.</source>
        <translation>
            <numerusform>%n esfera de cooperación figura bajo él.</numerusform>
            <numerusform>%n esferas de cooperación figuran bajo él.</numerusform>
        </translation>
    </message>
    <message>
        <source>an area of cooperation needs a name.</source>
        <translation>una esfera de cooperación necesita un nombre.</translation>
    </message>
    <message>
        <source>area of cooperation</source>
        <translation>esfera de cooperación</translation>
    </message>
    <message>
        <source>another area continues it. Delete that first.</source>
        <translation>otra esfera la continúa. Elimínela antes.</translation>
    </message>
    <message>
        <source>lead</source>
        <translation>oficial principal</translation>
    </message>
    <message>
        <source>it leads the area at that time.</source>
        <translation>ya dirige la esfera en ese período.</translation>
    </message>
    <message>
        <source>it ends before it begins.</source>
        <translation>termina antes de empezar.</translation>
    </message>
    <message numerus="yes">
        <source>that is longer than %n letters.</source>
        <translation>
            <numerusform>tiene más de %n carácter.</numerusform>
            <numerusform>tiene más de %n caracteres.</numerusform>
        </translation>
    </message>
    <message>
        <source>currency</source>
        <translation>moneda</translation>
    </message>
    <message>
        <source>write the three letters of the currency, as USD, EUR or CHF.</source>
        <translation>escriba las tres letras de la moneda, por ejemplo USD, EUR o CHF.</translation>
    </message>
    <message>
        <source>amount</source>
        <translation>importe</translation>
    </message>
    <message>
        <source>an amount is not negative.</source>
        <translation>un importe no puede ser negativo.</translation>
    </message>
    <message>
        <source>an amount is at most a million millions.</source>
        <translation>un importe es de un billón como máximo.</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>tipo</translation>
    </message>
    <message>
        <source>it deposited an instrument, as only States and regional economic integration organizations do.</source>
        <translation>depositó un instrumento, lo que solo hacen los Estados y las organizaciones de integración económica regional.</translation>
    </message>
    <message>
        <source>invited on</source>
        <translation>invitación el</translation>
    </message>
    <message>
        <source>registered on</source>
        <translation>inscripción el</translation>
    </message>
    <message>
        <source>day of the credentials</source>
        <translation>fecha de las credenciales</translation>
    </message>
    <message>
        <source>day of the admission</source>
        <translation>fecha de la admisión</translation>
    </message>
    <message>
        <source>a day of credentials needs their state: copy, original, examined or accepted.</source>
        <translation>la fecha de las credenciales necesita el estado de estas: copy, original, examined o accepted.</translation>
    </message>
    <message>
        <source>a day of admission needs its state: requested, reviewed, admitted or objection.</source>
        <translation>la fecha de la admisión necesita el estado de esta: requested, reviewed, admitted u objection.</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>en vigor</translation>
    </message>
    <message numerus="yes">
        <source>an instrument binds at most %n days after its deposit.</source>
        <translation>
            <numerusform>un instrumento obliga como máximo %n día después de su depósito.</numerusform>
            <numerusform>un instrumento obliga como máximo %n días después de su depósito.</numerusform>
        </translation>
    </message>
    <message>
        <source>only States and regional economic integration organizations become Parties.</source>
        <translation>solo los Estados y las organizaciones de integración económica regional pasan a ser Partes.</translation>
    </message>
    <message>
        <source>deposited on</source>
        <translation>depositado el</translation>
    </message>
    <message>
        <source>an instrument needs the day of its deposit.</source>
        <translation>un instrumento necesita la fecha de su depósito.</translation>
    </message>
    <message>
        <source>withdrawn on</source>
        <translation>denunciado el</translation>
    </message>
    <message>
        <source>that is before the deposit.</source>
        <translation>es anterior al depósito.</translation>
    </message>
    <message>
        <source>it is in the list of the meeting already.</source>
        <translation>ya está en la lista de la reunión.</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>correo electrónico</translation>
    </message>
    <message>
        <source>a participant needs a name, or the name of an office.</source>
        <translation>un participante necesita un nombre, o el nombre de un cargo.</translation>
    </message>
    <message>
        <source>write one address, as name@example.org.</source>
        <translation>escriba una sola dirección, como name@example.org.</translation>
    </message>
    <message>
        <source>who pays</source>
        <translation>quién paga</translation>
    </message>
    <message>
        <source>days are given in the Gregorian calendar, from 1945 to 2199.</source>
        <translation>los días se indican en el calendario gregoriano, de 1945 a 2199.</translation>
    </message>
    <message>
        <source>that is later than 2199; days are given in the Gregorian calendar.</source>
        <translation>es posterior a 2199; los días se indican en el calendario gregoriano.</translation>
    </message>
    <message>
        <source>the code of a meeting is made of letters and digits, %1 at most: COP-4.</source>
        <translation>el código de una reunión consta de letras y cifras, %1 como máximo: COP-4.</translation>
    </message>
    <message>
        <source>place</source>
        <translation>lugar</translation>
    </message>
    <message>
        <source>time</source>
        <translation>período</translation>
    </message>
    <message>
        <source>region</source>
        <translation>región</translation>
    </message>
    <message>
        <source>only a regional economic integration organization votes in place of member States.</source>
        <translation>solo una organización de integración económica regional vota en lugar de Estados miembros.</translation>
    </message>
    <message>
        <source>member State</source>
        <translation>Estado miembro</translation>
    </message>
    <message>
        <source>it is no State.</source>
        <translation>no es un Estado.</translation>
    </message>
    <message>
        <source>it is named twice.</source>
        <translation>se indica dos veces.</translation>
    </message>
    <message numerus="yes">
        <source>%n memberships of organizations</source>
        <translation>
            <numerusform>%n pertenencia a una organización</numerusform>
            <numerusform>%n pertenencias a organizaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>it has member States, as only regional economic integration organizations do.</source>
        <translation>tiene Estados miembros, lo que solo tienen las organizaciones de integración económica regional.</translation>
    </message>
    <message>
        <source>it is a member State of a regional economic integration organization.</source>
        <translation>es Estado miembro de una organización de integración económica regional.</translation>
    </message>
    <message>
        <source>part</source>
        <translation>parte</translation>
    </message>
    <message numerus="yes">
        <source>the meeting has %n parts.</source>
        <translation>
            <numerusform>la reunión tiene %n parte.</numerusform>
            <numerusform>la reunión tiene %n partes.</numerusform>
        </translation>
    </message>
    <message>
        <source>reason</source>
        <translation>motivo</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>dependencia</translation>
    </message>
    <message>
        <source>officer</source>
        <translation>oficial</translation>
    </message>
    <message>
        <source>mandate</source>
        <translation>mandato</translation>
    </message>
</context>
<context>
    <name>register</name>
    <message>
        <source>Decision</source>
        <translation>Decisión</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Resolución</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Recomendación</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otro</translation>
    </message>
    <message>
        <source>Adopted</source>
        <translation>Aprobada</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Proyecto</translation>
    </message>
    <message>
        <source>Superseded</source>
        <translation>Sustituida</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retirada</translation>
    </message>
    <message>
        <source>Restates</source>
        <translation>Reitera</translation>
    </message>
    <message>
        <source>Restated by</source>
        <translation>Reiterada por</translation>
    </message>
    <message>
        <source>Amends</source>
        <translation>Enmienda</translation>
    </message>
    <message>
        <source>Amended by</source>
        <translation>Enmendada por</translation>
    </message>
    <message>
        <source>Supersedes</source>
        <translation>Sustituye a</translation>
    </message>
    <message>
        <source>Superseded by</source>
        <translation>Sustituida por</translation>
    </message>
    <message>
        <source>Follows</source>
        <translation>Sigue a</translation>
    </message>
    <message>
        <source>Followed by</source>
        <translation>Seguida de</translation>
    </message>
    <message>
        <source>Contradicts</source>
        <translation>Contradice a</translation>
    </message>
    <message>
        <source>Contradicted by</source>
        <translation>Contradicha por</translation>
    </message>
    <message>
        <source>Implements</source>
        <translation>Aplica</translation>
    </message>
    <message>
        <source>Implemented by</source>
        <translation>Aplicada por</translation>
    </message>
    <message>
        <source>Clarifies</source>
        <translation>Aclara</translation>
    </message>
    <message>
        <source>Clarified by</source>
        <translation>Aclarada por</translation>
    </message>
    <message>
        <source>Withdraws</source>
        <translation>Retira</translation>
    </message>
    <message>
        <source>Withdrawn by</source>
        <translation>Retirada por</translation>
    </message>
    <message>
        <source>Parallel to</source>
        <translation>Paralela a</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Responde a</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>Respondida por</translation>
    </message>
    <message>
        <source>Draft of</source>
        <translation>Proyecto de</translation>
    </message>
    <message>
        <source>Has the draft</source>
        <translation>Tiene el proyecto</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Preamble</source>
        <translation>Preámbulo</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Encabezado</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Párrafo</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Apartado</translation>
    </message>
    <message>
        <source>Annex</source>
        <translation>Anexo</translation>
    </message>
    <message>
        <source>unnumbered %1</source>
        <comment>paragraph without a number</comment>
        <translation>sin número %1</translation>
    </message>
    <message>
        <source>preamble %1</source>
        <comment>paragraph of the preamble</comment>
        <translation>preámbulo %1</translation>
    </message>
    <message>
        <source>nothing recorded</source>
        <translation>nada consignado</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>no iniciado</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>en curso</translation>
    </message>
    <message>
        <source>partly done</source>
        <translation>cumplido en parte</translation>
    </message>
    <message>
        <source>done</source>
        <translation>cumplido</translation>
    </message>
    <message>
        <source>overtaken</source>
        <translation>superado por los acontecimientos</translation>
    </message>
    <message>
        <source>superseded</source>
        <translation>sustituido</translation>
    </message>
    <message>
        <source>elapsed</source>
        <translation>vencido</translation>
    </message>
    <message>
        <source>no further action needed</source>
        <translation>no se requieren más medidas</translation>
    </message>
    <message>
        <source>observing</source>
        <translation>constatación</translation>
    </message>
    <message>
        <source>evaluative</source>
        <translation>valoración</translation>
    </message>
    <message>
        <source>reinforcing</source>
        <translation>refuerzo</translation>
    </message>
    <message>
        <source>directive</source>
        <translation>directiva</translation>
    </message>
    <message>
        <source>deciding</source>
        <translation>decisión</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>propuesto</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>confirmado</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>rechazado</translation>
    </message>
    <message>
        <source>document</source>
        <translation>documento</translation>
    </message>
    <message>
        <source>meeting</source>
        <translation>reunión</translation>
    </message>
    <message>
        <source>activity</source>
        <translation>actividad</translation>
    </message>
    <message>
        <source>file</source>
        <translation>archivo</translation>
    </message>
    <message>
        <source>web address</source>
        <translation>dirección web</translation>
    </message>
    <message>
        <source>other evidence</source>
        <translation>otra prueba</translation>
    </message>
    <message>
        <source>other activity</source>
        <translation>otra actividad</translation>
    </message>
    <message>
        <source>workshop</source>
        <translation>taller</translation>
    </message>
    <message>
        <source>consultation</source>
        <translation>consulta</translation>
    </message>
    <message>
        <source>meeting serviced</source>
        <translation>servicio de reunión</translation>
    </message>
    <message>
        <source>mission</source>
        <translation>misión</translation>
    </message>
    <message>
        <source>project</source>
        <translation>proyecto</translation>
    </message>
    <message>
        <source>training</source>
        <translation>capacitación</translation>
    </message>
    <message>
        <source>webinar</source>
        <translation>seminario web</translation>
    </message>
    <message>
        <source>publication</source>
        <translation>publicación</translation>
    </message>
    <message>
        <source>web site</source>
        <translation>sitio web</translation>
    </message>
    <message>
        <source>submission</source>
        <translation>comunicación</translation>
    </message>
    <message>
        <source>service bought or given</source>
        <translation>servicio comprado o prestado</translation>
    </message>
    <message>
        <source>agreement</source>
        <translation>acuerdo</translation>
    </message>
    <message>
        <source>outreach</source>
        <translation>divulgación</translation>
    </message>
    <message>
        <source>study</source>
        <translation>estudio</translation>
    </message>
    <message>
        <source>took place</source>
        <translation>se llevó a cabo</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>previsto</translation>
    </message>
    <message>
        <source>goes on</source>
        <translation>continúa</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelado</translation>
    </message>
    <message>
        <source>a meeting that is not told</source>
        <translation>una reunión que no se indica</translation>
    </message>
    <message>
        <source>%1, not in the register of meetings</source>
        <translation>%1, no está en el registro</translation>
    </message>
    <message>
        <source>%1, no day known</source>
        <translation>%1, fecha desconocida</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is a meeting, %2 a day</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>each meeting</source>
        <translation>en cada reunión</translation>
    </message>
    <message numerus="yes">
        <source>every %n meeting(s)</source>
        <translation>
            <numerusform>cada %n reunión</numerusform>
            <numerusform>cada %n reuniones</numerusform>
        </translation>
    </message>
    <message>
        <source>every year</source>
        <translation>cada año</translation>
    </message>
    <message numerus="yes">
        <source>every %n year(s)</source>
        <translation>
            <numerusform>cada %n año</numerusform>
            <numerusform>cada %n años</numerusform>
        </translation>
    </message>
    <message>
        <source>every month</source>
        <translation>cada mes</translation>
    </message>
    <message numerus="yes">
        <source>every %n month(s)</source>
        <translation>
            <numerusform>cada %n mes</numerusform>
            <numerusform>cada %n meses</numerusform>
        </translation>
    </message>
    <message>
        <source>quarter %1 of %2</source>
        <extracomment>%1 is the number of a quarter, %2 a year</extracomment>
        <translation>trimestre %1 de %2</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <extracomment>the form of a month with its year, as QLocale takes it</extracomment>
        <translation>MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>%1, next: %2</source>
        <translation>%1, próxima: %2</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>%1 and %2 are the first and last day of something</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1 is missing in %2.</source>
        <translation>%1 falta en %2.</translation>
    </message>
    <message>
        <source>%1 stands there twice.</source>
        <translation>%1 figura dos veces.</translation>
    </message>
    <message>
        <source>%1 should be %2: something is missing, or the numbering is wrong.</source>
        <translation>%1 debería ser %2: falta algo o la numeración es errónea.</translation>
    </message>
</context>
<context>
    <name>remarks</name>
    <message>
        <source>read in the masthead</source>
        <translation>leído en el encabezamiento</translation>
    </message>
    <message>
        <source>read in the masthead and in the running head</source>
        <translation>leído en el encabezamiento y en el encabezado de página</translation>
    </message>
    <message>
        <source>read in the running head</source>
        <translation>leído en el encabezado de página</translation>
    </message>
    <message>
        <source>the first page shows no symbol</source>
        <translation>la primera página no muestra ninguna signatura</translation>
    </message>
    <message>
        <source>taken from the name of the file</source>
        <translation>tomado del nombre del archivo</translation>
    </message>
    <message>
        <source>taken from the language of the text</source>
        <translation>tomado del idioma del texto</translation>
    </message>
    <message>
        <source>the masthead says {1}, the text is in {2}</source>
        <translation>el encabezamiento indica {1}, el texto está en {2}</translation>
    </message>
    <message>
        <source>several original languages are printed</source>
        <translation>hay impresos varios idiomas originales</translation>
    </message>
    <message>
        <source>the only language there is</source>
        <translation>el único idioma que hay</translation>
    </message>
    <message>
        <source>a dash between the days is missing</source>
        <translation>falta un guion entre los días</translation>
    </message>
    <message>
        <source>a month without days</source>
        <translation>un mes sin días</translation>
    </message>
    <message>
        <source>read in the note to the agenda item</source>
        <translation>leído en la nota al tema del programa</translation>
    </message>
    <message>
        <source>the only note gives a symbol</source>
        <translation>la única nota da una signatura</translation>
    </message>
    <message>
        <source>another language version says something else</source>
        <translation>otra versión lingüística dice otra cosa</translation>
    </message>
    <message>
        <source>no symbol was found</source>
        <translation>no se encontró ninguna signatura</translation>
    </message>
    <message>
        <source>the language was not recognized</source>
        <translation>no se reconoció el idioma</translation>
    </message>
    <message>
        <source>the library holds another file for this symbol and language</source>
        <translation>la biblioteca tiene otro archivo para esta signatura y este idioma</translation>
    </message>
    <message>
        <source>the library does not know this body</source>
        <translation>la biblioteca no conoce este órgano</translation>
    </message>
    <message>
        <source>the meeting is known with other days</source>
        <translation>la reunión figura con otras fechas</translation>
    </message>
    <message>
        <source>The name of the file tells another symbol ({1}).</source>
        <translation>El nombre del archivo indica otra signatura ({1}).</translation>
    </message>
    <message>
        <source>The library holds these symbols as several documents: {1}.</source>
        <translation>La biblioteca tiene estas signaturas como varios documentos: {1}.</translation>
    </message>
    <message>
        <source>Pages {1} have no text that can be read: they are pictures.</source>
        <translation>Las páginas {1} no tienen texto legible: son imágenes.</translation>
    </message>
    <message>
        <source>The text of pages {1} cannot be trusted and was left out.</source>
        <translation>El texto de las páginas {1} no es fiable y se omitió.</translation>
    </message>
    <message>
        <source>Reading this file ended the program too often.</source>
        <translation>La lectura de este archivo hizo terminar el programa demasiadas veces.</translation>
    </message>
    <message>
        <source>a misprint was put right</source>
        <translation>se corrigió una errata</translation>
    </message>
    <message>
        <source>letters of another script were put right</source>
        <translation>se corrigieron letras de otra escritura</translation>
    </message>
    <message>
        <source>the number of a note was taken off</source>
        <translation>se quitó la llamada de una nota</translation>
    </message>
    <message>
        <source>the symbol begins in an unknown way</source>
        <translation>no se conoce el comienzo de la signatura</translation>
    </message>
    <message>
        <source>the treaty is not known</source>
        <translation>no se conoce el tratado</translation>
    </message>
    <message>
        <source>a draft</source>
        <translation>un proyecto</translation>
    </message>
    <message>
        <source>it has no pages</source>
        <translation>no tiene páginas</translation>
    </message>
    <message>
        <source>permission denied</source>
        <translation>permiso denegado</translation>
    </message>
</context>
<context>
    <name>sheet</name>
    <message>
        <source>file</source>
        <translation>archivo</translation>
    </message>
    <message>
        <source>it begins as UTF-16 and is none; save it again as UTF-8.</source>
        <translation>comienza como UTF-16 y no lo es; guárdelo de nuevo en UTF-8.</translation>
    </message>
    <message>
        <source>it is no text; save it as CSV, in UTF-8.</source>
        <translation>no es texto; guárdelo como CSV, en UTF-8.</translation>
    </message>
    <message>
        <source>it begins as UTF-8 and is none; save it again as UTF-8.</source>
        <translation>comienza como UTF-8 y no lo es; guárdelo de nuevo en UTF-8.</translation>
    </message>
    <message>
        <source>it holds text in two encodings (line %1); save it again as UTF-8.</source>
        <translation>contiene texto en dos codificaciones (línea %1); guárdelo de nuevo en UTF-8.</translation>
    </message>
    <message>
        <source>it is in an encoding that is not known here; save it again as UTF-8.</source>
        <translation>tiene una codificación que aquí no se conoce; guárdelo de nuevo en UTF-8.</translation>
    </message>
    <message>
        <source>line %1 has more than %2 columns; save the table alone, without what stands beside it.</source>
        <translation>la línea %1 tiene más de %2 columnas; guarde la tabla sola, sin lo que hay junto a ella.</translation>
    </message>
    <message>
        <source>it has more than %1 rows.</source>
        <translation>tiene más de %1 filas.</translation>
    </message>
    <message>
        <source>Line %1 has more cells than the head.</source>
        <translation>La línea %1 tiene más celdas que la cabecera.</translation>
    </message>
    <message>
        <source>A quotation mark is opened and never closed: everything behind it stands in one cell.</source>
        <translation>Se abre una comilla que nunca se cierra: todo lo que sigue está en una sola celda.</translation>
    </message>
    <message>
        <source>The file is not in UTF-8: it was read as Windows-1252. Look at the letters with accents before you keep it.</source>
        <translation>El archivo no está en UTF-8: se leyó como Windows-1252. Revise las letras con acentos antes de guardarlo.</translation>
    </message>
</context>
<context>
    <name>sidebar</name>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Bandeja de entrada</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Búsqueda</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Papelera</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Decisiones</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Seguimiento</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Actividades</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Reuniones</translation>
    </message>
    <message>
        <source>Cooperation</source>
        <translation>Cooperación</translation>
    </message>
</context>
<context>
    <name>upkeep</name>
    <message>
        <source>the index itself is damaged</source>
        <translation>el propio índice está dañado</translation>
    </message>
    <message numerus="yes">
        <source>%n language version(s) lack in the index</source>
        <translation>
            <numerusform>falta %n versión lingüística en el índice</numerusform>
            <numerusform>faltan %n versiones lingüísticas en el índice</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n language version(s) are outdated in the index</source>
        <translation>
            <numerusform>%n versión lingüística está desactualizada en el índice</numerusform>
            <numerusform>%n versiones lingüísticas están desactualizadas en el índice</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n language version(s) are in the index only</source>
        <translation>
            <numerusform>%n versión lingüística figura solo en el índice</numerusform>
            <numerusform>%n versiones lingüísticas figuran solo en el índice</numerusform>
        </translation>
    </message>
    <message>
        <source>The database is damaged: %1. Run check --repair.</source>
        <translation>La base de datos está dañada: %1. Ejecute check --repair.</translation>
    </message>
    <message>
        <source>The definition of the tables is damaged: %1. Run check --repair.</source>
        <translation>La definición de las tablas está dañada: %1. Ejecute check --repair.</translation>
    </message>
    <message>
        <source>A record is not as it was entered: %1. Run check --repair.</source>
        <translation>Un registro no está como se introdujo: %1. Ejecute check --repair.</translation>
    </message>
    <message>
        <source>An entry of the history is damaged: %1. Run check --repair.</source>
        <translation>Una entrada del historial está dañada: %1. Ejecute check --repair.</translation>
    </message>
    <message>
        <source>A record refers to one that is gone: %1. Run check --repair.</source>
        <translation>Un registro remite a otro que ha desaparecido: %1. Ejecute check --repair.</translation>
    </message>
    <message>
        <source>A stored file is missing: %1. Import the document again.</source>
        <translation>Falta un archivo guardado: %1. Importe de nuevo el documento.</translation>
    </message>
    <message>
        <source>A stored file is damaged: %1. Import the document again.</source>
        <translation>Un archivo guardado está dañado: %1. Importe de nuevo el documento.</translation>
    </message>
    <message>
        <source>A stored file belongs to no document: %1. check --repair removes it.</source>
        <translation>Un archivo guardado no pertenece a ningún documento: %1. check --repair lo elimina.</translation>
    </message>
    <message>
        <source>The search index does not follow the library: %1. check --repair brings it up to date.</source>
        <translation>El índice de búsqueda no sigue a la biblioteca: %1. check --repair lo actualiza.</translation>
    </message>
    <message>
        <source>(Mended.)</source>
        <translation>(Reparado.)</translation>
    </message>
</context>
</TS>
