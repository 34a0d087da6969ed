namespace GatheringPlanner.App.Access;

/// <summary>Something a person may or may not do in one gathering.</summary>
public enum Operation
{
    /// <summary>Reads the agenda as it is now.</summary>
    ReadAgenda,

    /// <summary>Knows that there is the gathering, and reads the agenda as it was published last.</summary>
    ReadPublished,

    /// <summary>Changes whatever no other operation is about.</summary>
    EditAgenda,

    /// <summary>Changes insights, questions, and the panels made of them, with the items they stand in.</summary>
    EditVoice,

    /// <summary>Changes briefings, host rules, roles, teams and scenarios.</summary>
    EditPreparation,

    AcceptFinding,
    ChangeRules,

    /// <summary>To read what people say to each other about the agenda.</summary>
    ReadComments,

    /// <summary>To say something about the agenda.</summary>
    Discuss,

    /// <summary>To close what others have said.</summary>
    ResolveComment,

    /// <summary>To read what customers told, by alias, and the panels made of it.</summary>
    ReadInsights,

    /// <summary>To know which customer an alias stands for.</summary>
    SeeCustomerNames,

    /// <summary>To say which customer an alias stands for.</summary>
    NameCustomers,

    /// <summary>To open and close the form behind a link, and to read what was written there.</summary>
    CollectInsights,

    /// <summary>Puts people on the list of a gathering, changes what is known of them, and takes them off.</summary>
    ManagePeople,

    /// <summary>Reads the list with its names and with what each person needs.</summary>
    SeePeople,

    /// <summary>Reads how many there are of each group and of each need, without names.</summary>
    CountPeople,

    /// <summary>Reads what the list says about oneself.</summary>
    SeeOwnRow,

    /// <summary>To read about those who speak here.</summary>
    ReadSpeakers,

    /// <summary>To know how to reach them.</summary>
    SeeSpeakerContacts,

    /// <summary>Reads how everybody is prepared: the briefings of all groups, the rules for hosts, roles, teams and scenarios.</summary>
    ReadPreparation,

    /// <summary>Knows by name who has accepted their briefing.</summary>
    FollowBriefings,

    /// <summary>Notes for somebody who was told that they know their briefing.</summary>
    NoteBriefings,

    /// <summary>Reads the briefing of one’s own group.</summary>
    ReadOwnBriefing,

    AcceptOwnBriefing,

    /// <summary>Makes copies to play with, adopts and removes them.</summary>
    TryOut,

    /// <summary>Takes the agenda along into a new gathering or a template.</summary>
    CopyGathering,

    /// <summary>Takes customers' names along from one gathering to another.</summary>
    CopyCustomerNames,

    /// <summary>Reads what is proposed, what others decided, and what has changed.</summary>
    ReadReview,

    /// <summary>Puts a version before those who decide, and withdraws it.</summary>
    Propose,

    /// <summary>Approves what is proposed, or asks for changes.</summary>
    Decide,

    /// <summary>Opens an approved version to those who take part.</summary>
    Publish,

    /// <summary>Knows who has a part in the gathering.</summary>
    SeeMembers,

    /// <summary>Gives people a part in the gathering, changes and takes it.</summary>
    ManageMembers,

    /// <summary>Reads who has done what to the gathering, and what was refused.</summary>
    ReadAudit,

    /// <summary>Makes links by which people without an account read what is published, and takes them back.</summary>
    ManageLinks,

    /// <summary>Erases somebody who has no account from the gathering, for good.</summary>
    ErasePeople,

    /// <summary>Looks at what those who take part are to be told, and tells them.</summary>
    ManageOutbox,

    /// <summary>Puts the gathering into the archive, where it can be read and not changed, and takes it out again.</summary>
    Archive,
}

/// <summary>Something a person may or may not do in the whole planner, whatever their part in gatherings.</summary>
public enum HouseOperation
{
    CreateGathering,

    /// <summary>To read blocks, templates and profiles.</summary>
    ReadLibrary,

    /// <summary>Keeps blocks and templates for everybody, and takes them away.</summary>
    ManageLibrary,

    ManageProfiles,

    /// <summary>To read about those who have spoken or could.</summary>
    ReadDirectory,

    /// <summary>To know how to reach them.</summary>
    SeeDirectoryContacts,

    /// <summary>Keeps speakers in the directory for everybody, and takes them out.</summary>
    ManageDirectory,

    /// <summary>Says with whom every new gathering begins.</summary>
    ManageStandingMembers,

    /// <summary>Invites people, says what they are in the planner, lets them in and out.</summary>
    ManageAccounts,

    /// <summary>Keeps one’s own account: name, password, passkeys, tokens.</summary>
    KeepOwnAccount,

    /// <summary>Reads who has done what in the whole planner, and what was refused.</summary>
    ReadHouseAudit,

    /// <summary>Puts together what is kept about anybody, for them.</summary>
    ExportPerson,

    /// <summary>Erases anybody from the whole planner, for good.</summary>
    ErasePerson,

    /// <summary>Says what holds for the whole planner.</summary>
    ManageHouse,

    /// <summary>Knows every gathering by its title and its owners; takes its links back, brings it back from the archive, and deletes what is archived.</summary>
    OverseeGatherings,

    /// <summary>Looks into a gathering without a part in it: for an hour, with a reason, and its owners are told.</summary>
    BreakGlass,
}
